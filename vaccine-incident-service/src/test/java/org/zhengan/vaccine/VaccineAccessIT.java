package org.zhengan.vaccine;

import java.util.List;
import org.zhengan.rules.District;
import org.zhengan.testing.access.AccessContract;
import org.zhengan.testing.access.Seed;
import org.zhengan.testing.live.LiveService;

/** Every route of the vaccine service, with every role. */
class VaccineAccessIT extends AccessContract {

    VaccineAccessIT() {
        super(VaccineIncidentApplication.application(), VaccineProgramme.PROGRAMME);
    }

    @Override
    protected List<Seed> seed(LiveService service, District district, String unit) {
        var marker = "R-sweep-" + System.nanoTime();
        var reported = service.of(district.name(), unit, "HOSPITAL")
                .post(
                        "/api/vaccine/aefi-cases",
                        """
                        {"reportNo":"%s","recipient":"P-1","ageYears":31,"sex":"FEMALE","vaccineCode":"HPV4",
                         "vaccineName":"四价HPV疫苗","manufacturer":"企业","batchNo":"J009827","vaccinatedOn":"2022-03-01",
                         "vaccinationSite":"花园路社区卫生服务中心","district":"%s","onsetOn":"2022-03-03",
                         "inSchoolOrKindergarten":false}"""
                                .formatted(marker, district));
        return List.of(new Seed("aefi-cases", reported.at("/id"), marker));
    }
}
