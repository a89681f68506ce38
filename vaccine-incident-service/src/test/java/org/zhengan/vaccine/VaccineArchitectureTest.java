package org.zhengan.vaccine;

import org.zhengan.testing.ArchitectureContract;

class VaccineArchitectureTest extends ArchitectureContract {

    @Override
    protected String basePackage() {
        return "org.zhengan.vaccine";
    }
}
