package org.zhengan.vaccine;

import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.ReadmeContract;

class ReadmeTest extends ReadmeContract {

    @Override
    protected Programme programme() {
        return VaccineProgramme.PROGRAMME;
    }
}
