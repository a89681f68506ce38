package org.zhengan.vaccine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhengan.testing.live.Caller;
import org.zhengan.testing.live.LiveService;

/** The plan's tasks as the service serves them. */
class VaccineTasksIT {

    private static final String TASKS = "/api/vaccine/tasks";

    private static LiveService service;
    private static Caller finance;
    private static Caller office;

    @BeforeAll
    static void start() {
        service = LiveService.start(VaccineIncidentApplication.application(), VaccineTasksIT.class);
        finance = service.as("CITY", "FINANCE");
        office = service.as("CITY", "CITY_HQ_OFFICE");
        await().untilAsserted(VaccineTasksIT::eachIsThereOnce);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void eachIsThereOnce() {
        var all = office.get(TASKS + "?limit=500");
        assertThat(all.each("/items", "taskId")).hasSize(75).doesNotHaveDuplicates();
    }

    @Test
    void aRestartLoadsNothingTwiceAndWritesNothingAnew() {
        var before = versions();

        stop();
        start();

        await().during(Duration.ofSeconds(1)).untilAsserted(() -> {
            eachIsThereOnce();
            assertThat(versions()).isEqualTo(before);
        });
    }

    @Test
    void tasksAreFoundByLeadClauseKindAndState() {
        assertThat(finance.get(TASKS + "?lead=FINANCE").each("/items", "taskId"))
                .containsExactlyInAnyOrder("T-VAC-2.2.15", "T-VAC-2.2.23", "T-VAC-2.2.30", "T-VAC-7.3");
        assertThat(finance.get(TASKS + "?clause=2.2.2(3)").each("/items", "taskId"))
                .containsExactly("T-VAC-2.2.28");
        assertThat(finance.get(TASKS + "?kind=RECURRING").each("/items", "taskId"))
                .containsExactlyInAnyOrder("T-VAC-7.4.1", "T-VAC-7.4.2");
        assertThat(finance.get(TASKS + "?state=ONGOING&lead=FINANCE").each("/items", "taskId"))
                .containsExactly("T-VAC-7.3");
        assertThat(finance.get(TASKS + "?leader=FINANCE").status()).isEqualTo(400);
    }

    @Test
    void aTaskIsShownInTheReadersLanguage() {
        var task = finance.get(TASKS + "?taskId=T-VAC-7.3");

        assertThat(task.at("/items/0/summary")).startsWith("按财政分级负担原则");
        assertThat(task.at("/items/0/leadName")).isEqualTo("财政部门");
    }

    @Test
    void whoLeadsATaskKeepsItsEvidenceAndNobodyElseDoes() {
        var id = finance.get(TASKS + "?taskId=T-VAC-2.2.15").at("/items/0/id");

        var started = finance.post(TASKS + "/" + id + "/start", "{\"occasion\":\"VI-2022-0001\"}");
        assertThat(started.at("/state")).isEqualTo("IN_PROGRESS");
        assertThat(service.as("CITY", "JUSTICE")
                        .post(TASKS + "/" + id + "/complete", done("VI-2022-0001"))
                        .each("/issues", "code"))
                .containsExactly("not-the-lead");
        assertThat(finance.post(TASKS + "/" + id + "/complete", done("VI-2022-0009"))
                        .each("/issues", "code"))
                .containsExactly("no-open-occasion");
        var completed = office.post(TASKS + "/" + id + "/complete", done("VI-2022-0001"));

        assertThat(completed.at("/state")).isEqualTo("STANDING");
        assertThat(completed.at("/timesDone")).isEqualTo("1");
        assertThat(completed.at("/evidence/0/text")).isEqualTo("经费已拨付");
    }

    @Test
    void theCoverageTellsRulesFromTasks() {
        var coverage = office.get("/api/vaccine/policies/coverage");

        assertThat(coverage.at("/tasks")).isEqualTo("75");
        assertThat(coverage.each("/items", "status")).contains("TRACKED");
        assertThat(coverage.toString()).contains("T-VAC-7.2");
    }

    private static List<String> versions() {
        return office.get(TASKS + "?limit=500").each("/items", "version");
    }

    private static String done(String occasion) {
        return "{\"occasion\":\"%s\",\"text\":\"经费已拨付\"}".formatted(occasion);
    }
}
