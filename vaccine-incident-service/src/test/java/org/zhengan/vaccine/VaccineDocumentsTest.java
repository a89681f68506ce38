package org.zhengan.vaccine;

import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.wire.ServiceDocumentsContract;

class VaccineDocumentsTest extends ServiceDocumentsContract {

    @Override
    protected Programme programme() {
        return VaccineProgramme.PROGRAMME;
    }
}
