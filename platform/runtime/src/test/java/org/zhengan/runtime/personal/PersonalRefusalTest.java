package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengan.rules.District;
import org.zhengan.rules.Text;
import org.zhengan.rules.lifecycle.Lifecycle;
import org.zhengan.rules.personal.PersonName;
import org.zhengan.rules.personal.Personal;
import org.zhengan.rules.programme.Ledger;
import org.zhengan.rules.programme.Programme;
import org.zhengan.runtime.documents.EventSchemas;
import org.zhengan.runtime.shape.RecordDocuments;
import org.zhengan.runtime.shape.Shape;
import org.zhengan.runtime.store.PersonalFields;

/** Where something of somebody's would get out, a service does not even start. */
class PersonalRefusalTest {

    private enum State {
        OPEN
    }

    private record Bare(PersonName name) {}

    private record Visit(District district, Personal<PersonName> name) {}

    private record Told(List<Visit> visits) {}

    private static final Lifecycle<Visit, State> TELLING = Lifecycle.of(
                    "test", "visit", new Text("访", "Visit"), Visit.class, State.class)
            .on(Visit.class)
            .starts(State.OPEN)
            .by("DOOR")
            .making(attempt -> attempt.command())
            .emits("test.visit.told", Told.class, change -> new Told(List.of(change.after())))
            .build();

    @Test
    void anEventTellsNothingOfIt() {
        var programme = Programme.of("test", new Text("测", "Test"), List.of(), List.of())
                .keeping(Ledger.of(TELLING, "visits"));

        assertThatThrownBy(() -> EventSchemas.of(programme))
                .hasMessage("test.visit.told tells what is somebody's: [visits.name]");
    }

    @Test
    void noRecordKeepsItBare() {
        assertThatThrownBy(() -> Shape.of(Bare.class)).hasMessageContaining("a record keeps it as Personal");
    }

    @Test
    void noSpanIsAskedOfIt() {
        var ledger = Ledger.of(TELLING, "visits").spanning("name", "name");

        assertThatThrownBy(
                        () -> PersonalFields.isPersonal(ledger, ledger.filters().get(0)))
                .hasMessage("no span of name: it is somebody's");
    }

    @Test
    void nothingOfItIsWrittenWithoutASeal() {
        var visit = new Visit(District.ERQI, Personal.of(new PersonName("欧阳牡丹")));

        assertThatThrownBy(() -> RecordDocuments.write(visit)).hasMessage("nothing personal is kept at name");
        assertThat(visit.toString()).doesNotContain("牡丹");
    }
}
