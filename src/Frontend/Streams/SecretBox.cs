using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Sources;

namespace MatViewDb.Frontend.Streams;

/// <summary>
/// Encrypts what is secret among the options of sources and sinks before it goes into the catalog, with a key in a file that nobody else
/// may read: who has the catalog alone has no passwords. A file may hold several keys, a line each: the last one encrypts, all decrypt.
/// Sealed text: "enc:1:" and, as base64, four bytes that name the key, nonce, tag and AES-256-GCM's bytes over the option's name.
/// </summary>
public sealed class SecretBox(IFileSystem files, string keyFile, Func<bool> isUsed)
{
    public const string Mark = "enc:1:";
    private const string KeyWords = "matviewdb key 1 ";
    private const int KeyBytes = 32;
    private const int NameBytes = 4;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int KeyFileBytesMax = 64 << 10;
    private readonly Lock _lock = new();
    private List<byte[]>? _keys;

    /// <summary>Says whether a catalog holds anything that was sealed.</summary>
    internal static bool IsUsed(CatalogSnapshot snapshot)
        => new[] { SourceRecord.DocumentKind, SinkRecord.DocumentKind }.SelectMany(snapshot.DocumentsOf)
            .Any(d => d.Json.Contains(Mark, StringComparison.Ordinal));

    /// <summary>Seals what is secret of options that somebody wrote.</summary>
    public ImmutableSortedDictionary<string, string> Seal(ImmutableSortedDictionary<string, string> options)
        => Map(options, (name, value) => IsSecret(name, value) ? Seal(name, value) : value);

    /// <summary>Gives options as they were written; those that were never sealed stay as they are.</summary>
    public ImmutableSortedDictionary<string, string> Open(ImmutableSortedDictionary<string, string> options)
        => Map(options, (name, value) => IsSealed(value) ? Open(name, value) : value);

    /// <summary>Says whether options of an earlier server hold secrets that anybody can read.</summary>
    public bool MayHide(ImmutableSortedDictionary<string, string> options)
        => options.Any(o => !IsSealed(o.Value) && IsSecret(o.Key, o.Value));

    /// <summary>Seals those, where the key can be had; else they stay until the next start.</summary>
    public ImmutableSortedDictionary<string, string> Hide(ImmutableSortedDictionary<string, string> options)
    {
        try
        {
            return Map(options, (name, value) => !IsSealed(value) && IsSecret(name, value) ? Seal(name, value) : value);
        }
        catch (MatViewException)
        {
            return options;
        }
    }

    private static bool IsSealed(string value) => value.StartsWith(Mark, StringComparison.Ordinal);

    private static bool IsSecret(string name, string value) => SecretMasking.MaskOption(name, value) != value;

    private static ImmutableSortedDictionary<string, string> Map(
        ImmutableSortedDictionary<string, string> options, Func<string, string, string> change)
        => options.SetItems(options.Select(o => KeyValuePair.Create(o.Key, change(o.Key, o.Value))).ToList());

    private string Seal(string name, string value)
    {
        var key = Keys(mayMake: true)[^1];
        var text = Encoding.UTF8.GetBytes(value);
        var bytes = new byte[NameBytes + NonceBytes + TagBytes + text.Length];
        NameOf(key).CopyTo(bytes, 0);
        var nonce = bytes.AsSpan(NameBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(
            nonce, text, bytes.AsSpan(NameBytes + NonceBytes + TagBytes), bytes.AsSpan(NameBytes + NonceBytes, TagBytes),
            Encoding.UTF8.GetBytes(name));
        return Mark + Convert.ToBase64String(bytes);
    }

    private string Open(string name, string value)
    {
        var bytes = new byte[value.Length];
        if (!Convert.TryFromBase64Chars(value.AsSpan(Mark.Length), bytes, out var length) || length < NameBytes + NonceBytes + TagBytes)
            throw SecretErrors.Damaged.With(name);
        var sealedBytes = bytes.AsSpan(0, length);
        var text = new byte[length - NameBytes - NonceBytes - TagBytes];
        foreach (var key in Keys(mayMake: false))
        {
            if (!sealedBytes[..NameBytes].SequenceEqual(NameOf(key))) continue;
            try
            {
                using var cipher = new AesGcm(key, TagBytes);
                cipher.Decrypt(
                    sealedBytes.Slice(NameBytes, NonceBytes), sealedBytes[(NameBytes + NonceBytes + TagBytes)..],
                    sealedBytes.Slice(NameBytes + NonceBytes, TagBytes), text, Encoding.UTF8.GetBytes(name));
                return Encoding.UTF8.GetString(text);
            }
            catch (AuthenticationTagMismatchException problem)
            {
                throw SecretErrors.Damaged.Because(problem, name);
            }
        }

        throw SecretErrors.NoKey.With(keyFile);
    }

    private static byte[] NameOf(byte[] key) => SHA256.HashData(key)[..NameBytes];

    private List<byte[]> Keys(bool mayMake)
    {
        lock (_lock)
        {
            try
            {
                // One that was put back is found without a restart.
                if (_keys is null && files.FileExists(keyFile)) _keys = Read();
                if (_keys is not null) return _keys;
                if (!mayMake || isUsed()) throw SecretErrors.NoKey.With(keyFile);
                return _keys = [Make()];
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw SecretErrors.BadKeyFile.Because(problem, keyFile, problem.Message);
            }
        }
    }

    private byte[] Make()
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        var draft = keyFile + ".new";
        files.DeleteFile(draft);
        using (var file = files.Create(draft))
        {
            files.MakePrivate(draft);
            file.Append(Encoding.ASCII.GetBytes($"{KeyWords}{Convert.ToBase64String(key)} {Convert.ToHexString(NameOf(key))}\n"));
            file.Sync();
        }

        files.Rename(draft, keyFile);
        if (Path.GetDirectoryName(keyFile) is { Length: > 0 } home) files.SyncDirectory(home);
        return key;
    }

    private List<byte[]> Read()
    {
        using var file = files.OpenRead(keyFile);
        var bytes = new byte[Math.Min(file.Length, KeyFileBytesMax)];
        var text = Encoding.ASCII.GetString(bytes, 0, file.Read(0, bytes));
        var keys = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(KeyOf).ToList();
        return keys.Count > 0 ? keys : throw SecretErrors.BadKeyFile.With(keyFile, "it is empty");
    }

    private byte[] KeyOf(string line)
    {
        var key = new byte[KeyBytes];
        var words = line.StartsWith(KeyWords, StringComparison.Ordinal) ? line[KeyWords.Length..].Split(' ') : [];
        return words.Length == 2 && Convert.TryFromBase64String(words[0], key, out var length) && length == KeyBytes
            && Convert.ToHexString(NameOf(key)) == words[1]
                ? key
                : throw SecretErrors.BadKeyFile.With(keyFile, $"a line is not '{KeyWords}KEY NAME', or the name is not that of the key");
    }
}
