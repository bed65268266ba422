using System.Security.Cryptography;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Hashing;

/// <summary>Gives the MD5 sum in hexadecimal digits.</summary>
[SqlFunction("md5", Example = "md5('abc') -> 900150983cd24fb0d6963f7d28e17f72")]
public readonly struct Md5 : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        Span<byte> hash = stackalloc byte[MD5.HashSizeInBytes];
        MD5.HashData(value.Bytes, hash);
        Digest.Append(hash, output);
        return true;
    }
}

/// <summary>Gives the SHA-1 sum in hexadecimal digits.</summary>
[SqlFunction("sha1", Example = "sha1('abc') -> a9993e364706816aba3e25717850c26c9cd0d89d")]
[SqlFunction("sha", Example = "sha('abc') -> a9993e364706816aba3e25717850c26c9cd0d89d")]
public readonly struct Sha1 : IUnaryTextFunction<Utf8>
{
    public static bool Invoke(Utf8 value, TextSink output)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(value.Bytes, hash);
        Digest.Append(hash, output);
        return true;
    }
}

/// <summary>Gives the SHA-2 sum of 224, 256, 384 or 512 bits; NULL for other lengths.</summary>
[SqlFunction("sha2", Example = "sha2('abc', 256) -> ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
public readonly struct Sha2 : IBinaryTextFunction<Utf8, long>
{
    public static bool Invoke(Utf8 first, long second, TextSink output)
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        int length;
        switch (second)
        {
            case 0 or 256:
                length = SHA256.HashData(first.Bytes, hash);
                break;
            case 224:
                Sha224.Hash(first.Bytes, hash);
                length = 28;
                break;
            case 384:
                length = SHA384.HashData(first.Bytes, hash);
                break;
            case 512:
                length = SHA512.HashData(first.Bytes, hash);
                break;
            default:
                return false;
        }

        Digest.Append(hash[..length], output);
        return true;
    }
}

/// <summary>Writes digests.</summary>
internal static class Digest
{
    internal static void Append(ReadOnlySpan<byte> hash, TextSink output)
    {
        var room = output.Reserve(hash.Length * 2);
        Convert.TryToHexStringLower(hash, room, out var written);
        output.Advance(written);
    }
}
