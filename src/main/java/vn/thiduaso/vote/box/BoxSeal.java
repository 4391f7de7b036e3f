package vn.thiduaso.vote.box;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens the bytes of a ballot box: AES-256-GCM, a fresh nonce each time, bound to its round. */
public final class BoxSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] round;
    private final SecureRandom chance;

    BoxSeal(byte[] key, long roundId, SecureRandom chance) {
        this.key = new SecretKeySpec(key, "AES");
        this.round = ByteBuffer.allocate(Long.BYTES).putLong(roundId).array();
        this.chance = chance;
    }

    public byte[] seal(byte[] content) {
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, content);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(round);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException("A ballot box cannot be sealed or opened", problem);
        }
    }
}
