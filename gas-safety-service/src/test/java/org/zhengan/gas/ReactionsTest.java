package org.zhengan.gas;

import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.wire.ReactionsContract;

class ReactionsTest extends ReactionsContract {

    @Override
    protected Programme programme() {
        return GasProgramme.PROGRAMME;
    }
}
