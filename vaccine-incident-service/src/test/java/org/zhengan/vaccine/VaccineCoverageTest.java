package org.zhengan.vaccine;

import java.util.List;
import org.zhengan.rules.PolicyDocument;
import org.zhengan.rules.programme.Programme;
import org.zhengan.testing.CoverageContract;

class VaccineCoverageTest extends CoverageContract {

    /** As the gazette numbers them; headings that say nothing of their own are left out. */
    private static final String GAZETTE =
            """
            1.1 1.2 1.3 1.4 1.4.1(1) 1.4.1(2) 1.4.1(3) 1.4.2(1) 1.4.2(2) 1.4.2(3) 1.4.2(4) 1.4.3(1) 1.4.3(2) 1.4.3(3) \
            1.4.4(1) 1.4.4(2) 1.5 2.1 2.2 2.2.1 2.2.2 2.2.2(1) 2.2.2(2) 2.2.2(3) 2.2.2(4) 2.2.2(5) 2.3 2.4 \
            3.1 3.2 3.3.1 3.3.2 3.3.3 3.4.1 3.4.2 3.4.3 3.4.4(1) 3.4.4(2) 3.4.4(3) \
            4 4.1 4.2 4.3 4.4 4.4.1 4.4.2 4.4.3 4.4.4 4.5.1 4.5.2 4.5.3 5 6.1 6.2 6.3 7.1 7.2 7.3 7.4 8 附件""";

    @Override
    protected Programme programme() {
        return VaccineProgramme.PROGRAMME;
    }

    @Override
    protected List<String> clausesOf(PolicyDocument document) {
        return List.of(GAZETTE.split(" "));
    }
}
