package org.zhengan.standalone.token;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The folder in which the development key pairs lie; the private halves are readable to their owner only. */
record KeyFolder(Path path) {

    private static final int BITS = 2048;

    Path publicKey() {
        return path.resolve("public.pem");
    }

    private Path privateKey() {
        return path.resolve("private.pem");
    }

    /** The private key that signs archives of cases, Ed25519; there after {@link #open}. */
    Path archiveKey() {
        return path.resolve("archive-private.pem");
    }

    /** The private key of the tokens, made on the first call; two processes that ask at once get the same one. */
    PrivateKey open() throws IOException, GeneralSecurityException {
        Files.createDirectories(path);
        try (var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (held.isValid() && !Files.exists(privateKey())) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                make(generator.generateKeyPair(), privateKey(), publicKey());
            }
            if (held.isValid() && !Files.exists(archiveKey())) {
                var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
                make(pair, archiveKey(), path.resolve("archive-public.pem"));
            }
        }
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(decoded()));
    }

    private void make(KeyPair pair, Path privateFile, Path publicFile) throws IOException {
        Files.writeString(publicFile, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        var unfinished = path.resolve(privateFile.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(unfinished, ownerOnly);
        }
        Files.writeString(unfinished, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        Files.move(unfinished, privateFile, StandardCopyOption.ATOMIC_MOVE);
    }

    private byte[] decoded() throws IOException {
        var body = new StringBuilder();
        Files.readAllLines(privateKey()).stream()
                .filter(line -> !line.startsWith("-----"))
                .forEach(body::append);
        return Base64.getDecoder().decode(body.toString());
    }

    private static String pem(String title, byte[] key) {
        var body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return "-----BEGIN " + title + "-----\n" + body + "\n-----END " + title + "-----\n";
    }
}
