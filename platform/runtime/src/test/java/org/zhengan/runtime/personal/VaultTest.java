package org.zhengan.runtime.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Map;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengan.runtime.fixture.Secrets;

class VaultTest {

    private static final HexFormat HEX = HexFormat.of();

    @ParameterizedTest
    @EnumSource(Suite.class)
    void opensWhatItSealedWhereItSealedIt(Suite suite) {
        var seal = Secrets.vault("k1", suite).of("guests", "g1");

        var sealed = seal.close("data.name", "欧阳牡丹");

        assertThat(seal.open("data.name", sealed)).isEqualTo("欧阳牡丹");
        assertThat(seal.close("data.name", "欧阳牡丹")).isNotEqualTo(sealed);
        assertThat(Vault.tag((Binary) sealed)).isEqualTo(suite + ":k1");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void opensNothingThatWasMovedOrChanged(Suite suite) {
        var vault = Secrets.vault("k1", suite);
        var sealed = (Binary) vault.of("guests", "g1").close("data.name", "欧阳牡丹");
        for (int i = 0; i < sealed.length(); i++) {
            var bytes = sealed.getData().clone();
            bytes[i] ^= 1;
            int changed = i;
            if (i > 0) {
                assertThatThrownBy(() -> vault.of("guests", "g1").open("data.name", new Binary(bytes)))
                        .as("byte %d", changed)
                        .isInstanceOf(RuntimeException.class);
            }
        }

        assertThatThrownBy(() -> vault.of("guests", "g2").open("data.name", sealed))
                .hasMessage("not sealed here: guests/g2/data.name");
        assertThatThrownBy(() -> vault.of("guests", "g1").open("data.other", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.of("others", "g1").open("data.name", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensWhatAnyKeyAndSuiteOfTheRingSealed() {
        var sealed = Secrets.vault("k2", Suite.SM4).of("guests", "g1").close("data.name", "欧阳牡丹");

        assertThat(Secrets.vault("k1", Suite.AES).of("guests", "g1").open("data.name", sealed))
                .isEqualTo("欧阳牡丹");
    }

    @Test
    void saysWhichKeyIsMissing() {
        var sealed = Secrets.vault("k2", Suite.AES).of("guests", "g1").close("data.name", "欧阳牡丹");
        var other = new Vault(new PersonalKeys(Map.of("k1", Secrets.key(1)), "k1", Suite.AES));

        assertThatThrownBy(() -> other.of("guests", "g1").open("data.name", sealed))
                .hasMessage("sealed under a key that is not in the ring: AES:k2");
    }

    @Test
    void findsByAHashThatDiffersByKeyAndField() {
        var vault = Secrets.vault("k1", Suite.AES);

        assertThat(vault.hashes("guests", "idNo", "410102199003071230"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .startsWith(Secrets.vault("k1", Suite.SM4)
                        .hashes("guests", "idNo", "410102199003071230")
                        .get(0))
                .doesNotContainAnyElementsOf(vault.hashes("guests", "other", "410102199003071230"));
    }

    @Test
    void refusesARingItCannotUse() {
        assertThatThrownBy(() -> new Vault(new PersonalKeys(Map.of("k1", "c2hvcnQ="), "k1", Suite.AES)))
                .hasMessage("zhengan.personal.keys.k1 must be 32 bytes in Base64");
        assertThatThrownBy(() -> new Vault(new PersonalKeys(Map.of("k1", "-not base64-"), "k1", Suite.AES)))
                .hasMessageNotContaining("base64-");
        assertThatThrownBy(() -> new Vault(new PersonalKeys(Map.of("k1", Secrets.key(1)), "k3", Suite.AES)))
                .hasMessage("zhengan.personal.current must name one of [k1]");
        assertThat(new Vault(new PersonalKeys(Map.of(), "", Suite.AES)).hasKey())
                .isFalse();
        assertThat(new PersonalKeys(Map.of("k1", Secrets.key(1)), "k1", Suite.AES).toString())
                .doesNotContain(Secrets.key(1));
    }

    /** The vector of RFC 8998, appendix A.1. */
    @Test
    void sealsWithSm4AsTheStandardDoes() throws Exception {
        var sealed = Suite.SM4.run(
                true,
                HEX.parseHex("0123456789abcdeffedcba9876543210"),
                HEX.parseHex("00001234567800000000abcd"),
                HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"),
                HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                        + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa"));

        assertThat(HEX.formatHex(sealed))
                .isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                        + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                        + "83de3541e4c2b58177e065a9bf7b62ec");
    }
}
