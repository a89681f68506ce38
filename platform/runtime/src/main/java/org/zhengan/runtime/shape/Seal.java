package org.zhengan.runtime.shape;

/** Closes and opens the personal values of one document; each is bound to where it stands in it. */
public interface Seal {

    /** Where nothing personal may be kept. */
    Seal NONE = new Seal() {
        @Override
        public Object close(String at, String plain) {
            throw new IllegalStateException("nothing personal is kept at " + at);
        }

        @Override
        public String open(String at, Object sealed) {
            throw new IllegalStateException("nothing personal is kept at " + at);
        }
    };

    /** What the store keeps of {@code plain}, which stands {@code at} that dotted path. */
    Object close(String at, String plain);

    /** The value again; a defect when it was not sealed here. */
    String open(String at, Object sealed);
}
