using System.Security.Cryptography;

namespace MatViewDb.MySql.Auth;

/// <summary>Computes the caching_sha2_password answers and digests.</summary>
public static class CachingSha2Password
{
    internal const byte FastSuccess = 3;
    internal const byte FullRequest = 4;
    internal const byte KeyRequest = 2;

    /// <summary>Makes what a store keeps: SHA256(SHA256(password)), or nothing for an empty password.</summary>
    public static byte[] MakeDigest(ReadOnlySpan<byte> password) =>
        password.IsEmpty ? [] : SHA256.HashData(SHA256.HashData(password));

    /// <summary>Answers a nonce: SHA256(password) xor SHA256(SHA256(SHA256(password)) + nonce).</summary>
    public static byte[] Answer(ReadOnlySpan<byte> password, ReadOnlySpan<byte> nonce)
    {
        if (password.IsEmpty) return [];
        var once = SHA256.HashData(password);
        var mask = SHA256.HashData([.. SHA256.HashData(once), .. nonce]);
        for (var i = 0; i < once.Length; i++) once[i] ^= mask[i];
        return once;
    }

    /// <summary>Checks an answer against the stored digest, in constant time.</summary>
    public static bool Verify(ReadOnlySpan<byte> answer, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> digest)
    {
        if (answer.Length != SHA256.HashSizeInBytes || digest.Length != SHA256.HashSizeInBytes) return false;
        var once = SHA256.HashData([.. digest, .. nonce]);
        for (var i = 0; i < once.Length; i++) once[i] ^= answer[i];
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(once), digest);
    }

    /// <summary>Hides a password, with its closing zero, by the nonce; the same call shows it again.</summary>
    public static byte[] XorWithNonce(ReadOnlySpan<byte> password, ReadOnlySpan<byte> nonce)
    {
        var result = password.ToArray();
        for (var i = 0; i < result.Length; i++) result[i] ^= nonce[i % nonce.Length];
        return result;
    }
}
