package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.EmbeddedMongo;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;
import reactor.core.publisher.Flux;

/** Who a case is about is known to health roles that say why, and to nobody else. */
class PersonalDataIT {

    private static final String CASES = "/api/vaccine/aefi-cases";
    private static final List<String> SECRETS = List.of("诸葛小明", "410102199003071230", "13812345678");
    private static final String[] WHY = {"X-Access-Reason", "follow-up of a serious case"};

    private static LiveService service;
    private static Caller health;

    @BeforeAll
    static void start() {
        service = LiveService.start(VaccineIncidentApplication.application(), PersonalDataIT.class);
        health = service.as("JINSHUI", "HEALTH");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aSheetMayNameTheRecipientAndNothingKeptOrToldDoes() {
        var row = Sheet.aReport()
                .with("疫苗编码", "HPV4")
                .with("受种者姓名", SECRETS.get(0))
                .with("身份证号", SECRETS.get(1))
                .with("联系电话", SECRETS.get(2));
        var job = health.upload(
                CASES + "/imports", "text/csv", Sheet.csv(List.of(row, row.with("年龄", "老"), row.with("身份证号", "1"))));
        var self = job.at("/links/self");
        await().until(() -> health.get(self).at("/state").equals("DONE"));

        assertThat(health.get(self).at("/accepted")).isEqualTo("1");
        var shown = health.get(CASES).json().at("/items/0");
        assertThat(shown.path("recipientName").asString()).isEqualTo("诸***");
        assertThat(shown.path("recipientIdNo").asString()).isEqualTo("4101**********1230");
        assertThat(shown.path("contactPhone").asString()).isEqualTo("138****5678");
        var said = health.get(CASES) + " " + health.get(self) + health.get("/api/vaccine/changes") + dump();
        for (var secret : SECRETS) {
            var bytes = secret.getBytes(StandardCharsets.UTF_8);
            assertThat(said)
                    .doesNotContain(secret, Base64.getEncoder().withoutPadding().encodeToString(bytes));
        }
        assertThat(health.get(self + "/errors.csv").toString()).contains(SECRETS);
    }

    @Test
    void healthRolesSeeAndFindHimAndOthersDoNot() {
        var id = reported();
        var hospital = service.as("JINSHUI", "HOSPITAL");
        var search = "{\"recipientIdNo\":\"410102199003071230\",\"vaccineCode\":\"MMR\"}";

        assertThat(health.get(CASES + "/" + id, WHY).at("/recipientName")).isEqualTo(SECRETS.get(0));
        assertThat(health.post(CASES + "/search", search).each("/items", "id")).containsExactly(id);
        assertThat(hospital.get(CASES + "/" + id, WHY).status()).isEqualTo(403);
        assertThat(hospital.post(CASES + "/search", search).status()).isEqualTo(403);
        assertThat(service.as("JINSHUI", "MARKET_SUPERVISION")
                        .get(CASES + "/" + id)
                        .at("/recipientName"))
                .isEqualTo("诸***");
    }

    @Test
    void aPseudonymIsNoResidentId() {
        var refused = health.post(CASES, report(SECRETS.get(1)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.each("/issues", "code")).containsExactly("not-a-pseudonym");
        assertThat(refused.toString()).doesNotContain(SECRETS.get(1));
    }

    private static String reported() {
        return health.post(CASES, report("P-9")).at("/id");
    }

    private static String report(String recipient) {
        return """
                        {"recipient":"%s","recipientName":"%s","recipientIdNo":"%s","ageYears":31,"sex":"FEMALE",
                         "vaccineCode":"MMR","vaccineName":"疫苗","manufacturer":"企业","vaccinatedOn":"2022-03-01",
                         "vaccinationSite":"中心","district":"JINSHUI","onsetOn":"2022-03-03",
                         "inSchoolOrKindergarten":false}"""
                .formatted(recipient, SECRETS.get(0), SECRETS.get(1));
    }

    private static String dump() {
        try (var client = MongoClients.create(EmbeddedMongo.serverUri())) {
            var database = client.getDatabase(EmbeddedMongo.database(PersonalDataIT.class));
            return Objects.requireNonNull(Flux.from(database.listCollectionNames())
                    .concatMap(name -> database.getCollection(name).find())
                    .map(Document::toJson)
                    .reduce("", (before, next) -> before + "\n" + next)
                    .block());
        }
    }
}
