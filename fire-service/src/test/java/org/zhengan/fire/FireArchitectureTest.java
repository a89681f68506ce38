package org.zhengan.fire;

import org.zhengan.testing.ArchitectureContract;

class FireArchitectureTest extends ArchitectureContract {

    @Override
    protected String basePackage() {
        return "org.zhengan.fire";
    }
}
