package org.zhengan.fire;

import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.wire.ReactionsContract;

class ReactionsTest extends ReactionsContract {

    @Override
    protected Programme programme() {
        return FireProgramme.PROGRAMME;
    }
}
