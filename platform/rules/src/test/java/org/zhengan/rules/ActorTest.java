package org.zhengan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorTest {

    @Test
    void oneOfItsRolesIsEnough() {
        assertThat(actor("CDC", "HOSPITAL").mayActAs(Set.of("HOSPITAL", "OTHER")))
                .isTrue();
        assertThat(actor("CDC").mayActAs(Set.of("HOSPITAL"))).isFalse();
    }

    @Test
    void anAdministratorMayWhatAPersonMayButIsNotTheSuite() {
        assertThat(actor(Actor.ADMIN).mayActAs(Set.of("HOSPITAL"))).isTrue();
        assertThat(actor(Actor.ADMIN).mayActAs(Set.of(Actor.SYSTEM))).isFalse();
        assertThat(actor(Actor.ADMIN).mayActAs(Set.of(Actor.SYSTEM, "HOSPITAL")))
                .isTrue();
    }

    @Test
    void theSuiteActsForItsContextOnly() {
        assertThat(Actor.system("gas").subject()).isEqualTo("system:gas");
        assertThat(Actor.system("gas").mayActAs(Set.of(Actor.SYSTEM))).isTrue();
        assertThat(Actor.system("gas").mayActAs(Set.of("HOSPITAL"))).isFalse();
    }

    @Test
    void sentencesAreEnglishWhenAskedForAndChineseOtherwise() {
        var text = new Text("第%d条", "article %d").with(3);

        assertThat(text.in(Locale.UK)).isEqualTo("article 3");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("第3条");
    }

    private static Actor actor(String... roles) {
        return new Actor("zhang", "unit", District.ERQI, Set.of(roles));
    }
}
