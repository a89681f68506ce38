package org.zhengan.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Whom a case is about: kept under seal, shown masked, found by who may know him, opened for a reason that is noted. */
public final class RecipientStory {

    private static final String CASES = "/api/vaccine/aefi-cases";
    private static final String WHY = "follow-up of a serious case";

    private final Caller cdc;
    private final Person person;
    private final Instant now;
    private final PrintStream print;

    public RecipientStory(Cast cast, PrintStream print) {
        this.cdc = cast.cdc();
        this.person = cast.people().numbered(1);
        this.now = cast.now();
        this.print = print;
    }

    /**
     * What was shown of him.
     *
     * @param listed as in every list
     * @param opened with a reason
     * @param found how many cases a search for his id finds
     * @param rejected how many rows of a sheet with a wrong date were not taken
     */
    public record Outcome(JsonNode listed, JsonNode opened, int found, int rejected) {}

    /** Plays it. */
    public Outcome play() {
        var listed = cdc.post(CASES, report()).ok();
        var opened = cdc.get(CASES + "/" + listed.path("id").asString(), WHY).ok();
        var search = "{\"recipientIdNo\":\"%s\"}".formatted(person.idNo());
        var found = cdc.post(CASES + "/search", search).ok().path("items").size();
        var rejected = Import.of(cdc, wrongSheet()).path("rejected").asInt();
        print.printf("  case %s is shown as about %s%n", listed.path("caseNo"), listed.path("recipientName"));
        print.printf(
                "  with a reason, which is in the trail before the answer, as about %s%n",
                opened.path("recipientName"));
        print.printf("  a search for the resident id, in a body and never in an address, finds %d case%n", found);
        print.printf("  a sheet with a wrong date: %d row rejected, kept under seal for its error sheet%n", rejected);
        return new Outcome(listed, opened, found, rejected);
    }

    private String report() {
        return """
                {"reportNo":"DEMO-%d","recipient":"P-1","recipientName":"%s","recipientIdNo":"%s","contactPhone":"%s",
                 "ageYears":31,"sex":"FEMALE","vaccineCode":"HPV4","vaccineName":"四价HPV疫苗","manufacturer":"企业",
                 "batchNo":"J009827","vaccinatedOn":"2022-03-01","vaccinationSite":"花园路社区卫生服务中心",
                 "district":"JINSHUI","onsetOn":"2022-03-03","inSchoolOrKindergarten":false}"""
                .formatted(now.toEpochMilli(), person.name(), person.idNo(), person.phone());
    }

    /** Its onset is before its vaccination. */
    private Path wrongSheet() {
        var rows =
                """
                受种者代号,受种者姓名,身份证号,联系电话,年龄,性别,疫苗编码,疫苗名称,生产企业,接种日期,接种单位,所在区县,发病日期,学校或托幼机构
                P-1,%s,%s,%s,31,FEMALE,HPV4,四价HPV疫苗,企业,2022-03-03,中心,JINSHUI,2022-03-01,false
                """
                        .formatted(person.name(), person.idNo(), person.phone());
        try {
            return Files.writeString(Files.createTempFile("zhengan-demo", ".csv"), rows);
        } catch (IOException failed) {
            throw new UncheckedIOException("the sheet cannot be written", failed);
        }
    }
}
