package org.zhengan.vaers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaersReportTest {

    private final Terms terms = new Terms();

    private static List<VaersReport> read(String vaccines, String symptoms) throws IOException {
        return VaersFiles.read(
                new ByteArrayInputStream(("VAERS_ID,VAX_TYPE,VAX_MANU,VAX_LOT,VAX_NAME\n" + vaccines)
                        .getBytes(StandardCharsets.ISO_8859_1)),
                new ByteArrayInputStream(
                        ("VAERS_ID,SYMPTOM1,SYMPTOM2\n" + symptoms).getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void rowsOfOneIdBecomeOneReport() throws IOException {
        var reports = read(
                "0000002,MMR,\"MERCK & CO., INC.\",J1,MMR II\n0000001,HPV4,M,,H\n0000001,FLU3,M,U5,F\n",
                "0000001,Pyrexia,Rash\n0000001,Urticaria,\n");

        assertThat(reports).extracting(VaersReport::id).containsExactly(1, 2);
        assertThat(reports.get(0).terms()).containsExactly("Pyrexia", "Rash", "Urticaria");
        assertThat(reports.get(0).vaccines()).hasSize(2);
        assertThat(reports.get(1).terms()).isEmpty();
        assertThat(reports.get(1).vaccine().manufacturer()).isEqualTo("MERCK & CO., INC.");
    }

    @Test
    void theFirstVaccineWithALotIsTakenOrElseTheFirst() throws IOException {
        var reports = read("1,A,M,unknown,a\n1,B,M,b7,b\n1,C,M,c8,c\n2,A,M,,a\n2,B,M,?,b\n", "");

        assertThat(reports.get(0).vaccine().type()).isEqualTo("B");
        assertThat(reports.get(0).lots()).isEqualTo(2);
        assertThat(reports.get(1).vaccine().type()).isEqualTo("A");
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @CsvSource({
        "' j009827 ', J009827",
        "'#49281-0395-65', '#49281-0395-65'",
        "'', ''",
        "'??', ''",
        "Unknown, ''",
        "not known, ''"
    })
    void dirtyLotsAreKeptAndOnlyNoLotIsNone(String typed, String known) {
        assertThat(new Lot(typed).known()).isEqualTo(known);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "Guillain-Barre syndrome, PARALYSIS, DISABILITY",
        "Anaphylactic shock, ANAPHYLAXIS, LIFE_THREATENING",
        "Convulsion, CONVULSION, LIFE_THREATENING",
        "Intussusception, INTESTINAL_OBSTRUCTION, ORGAN",
        "Injection site pain, LOCAL_REACTION, ''",
        "Death, OTHER, LIFE_THREATENING"
    })
    void aTermNamesItsGroupAndItsSeriousness(String term, String group, String kind) {
        assertThat(terms.group(List.of(term))).isEqualTo(group);
        assertThat(terms.seriousKind(List.of(term))).isEqualTo(kind);
    }

    @Test
    void wordsInsideOtherWordsMakeNothingSerious() {
        assertThat(terms.seriousKind(List.of("Glaucoma", "Gynaecomastia"))).isEmpty();
    }

    @Test
    void onlyTermsSeldomReportedAreRare() {
        assertThat(terms.rare(List.of("Cardiomyopathy"))).isTrue();
        assertThat(terms.rare(List.of("Pyrexia", "Headache"))).isFalse();
        assertThat(terms.group(List.of())).isEmpty();
    }
}
