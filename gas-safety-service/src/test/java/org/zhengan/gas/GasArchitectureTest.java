package org.zhengan.gas;

import org.zhengan.testing.ArchitectureContract;

class GasArchitectureTest extends ArchitectureContract {

    @Override
    protected String basePackage() {
        return "org.zhengan.gas";
    }
}
