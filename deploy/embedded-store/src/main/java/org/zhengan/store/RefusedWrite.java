package org.zhengan.store;

/** Carries a duplicate key past the library's update command, which would keep only its text. */
final class RefusedWrite extends RuntimeException {

    private final transient DuplicateKey key;

    RefusedWrite(DuplicateKey key) {
        super(key);
        this.key = key;
    }

    DuplicateKey key() {
        return key;
    }
}
