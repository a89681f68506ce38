package org.zhengan.gas;

import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.wire.ServiceDocumentsContract;

class GasDocumentsTest extends ServiceDocumentsContract {

    @Override
    protected Programme programme() {
        return GasProgramme.PROGRAMME;
    }
}
