using System.Security.Cryptography;

namespace MatViewDb.MySql.Auth;

/// <summary>Computes the mysql_native_password answers and digests.</summary>
public static class NativePassword
{
    /// <summary>Makes what a store keeps: SHA1(SHA1(password)), or nothing for an empty password.</summary>
    public static byte[] MakeDigest(ReadOnlySpan<byte> password) =>
        password.IsEmpty ? [] : SHA1.HashData(SHA1.HashData(password));

    /// <summary>Answers a nonce: SHA1(password) xor SHA1(nonce + SHA1(SHA1(password))).</summary>
    public static byte[] Answer(ReadOnlySpan<byte> password, ReadOnlySpan<byte> nonce)
    {
        if (password.IsEmpty) return [];
        var once = SHA1.HashData(password);
        var mask = SHA1.HashData([.. nonce, .. SHA1.HashData(once)]);
        for (var i = 0; i < once.Length; i++) once[i] ^= mask[i];
        return once;
    }

    /// <summary>Checks an answer against the stored digest, in constant time.</summary>
    public static bool Verify(ReadOnlySpan<byte> answer, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> digest)
    {
        if (answer.Length != SHA1.HashSizeInBytes || digest.Length != SHA1.HashSizeInBytes) return false;
        var once = SHA1.HashData([.. nonce, .. digest]);
        for (var i = 0; i < once.Length; i++) once[i] ^= answer[i];
        return CryptographicOperations.FixedTimeEquals(SHA1.HashData(once), digest);
    }
}
