package org.zhengan.fire;

import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.wire.ServiceDocumentsContract;

class FireDocumentsTest extends ServiceDocumentsContract {

    @Override
    protected Programme programme() {
        return FireProgramme.PROGRAMME;
    }
}
