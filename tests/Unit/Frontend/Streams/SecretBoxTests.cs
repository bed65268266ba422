using System.Collections.Immutable;
using System.Text;
using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Frontend.Streams;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class SecretBoxTests
{
    private const string File = "keys/secrets.key";
    private const string Frozen = "matviewdb key 1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= 630DCD29\n";

    private readonly MemoryFileSystem _files = new();

    public SecretBoxTests() => _files.CreateDirectory("keys");

    [Fact]
    public void SecretsAloneAreSealedAndComeBack()
    {
        var options = Options(
            ("password", "geheim"), ("username", "u"), ("url", "http://joe:pw@host/"), ("header.x-key", "k"), ("hostname", "h"), ("empty", ""));
        var box = Box();
        var hidden = box.Seal(options);
        Assert.Equal(["empty", "hostname", "username"], hidden.Where(o => options[o.Key] == o.Value).Select(o => o.Key));
        Assert.All(new[] { "password", "url", "header.x-key" }, n => Assert.StartsWith("enc:1:", hidden[n], StringComparison.Ordinal));
        Assert.DoesNotContain(hidden.Values, v => v.Contains("geheim", StringComparison.Ordinal));
        Assert.NotEqual(hidden["password"], box.Seal(options)["password"]);
        // Another process has the file alone.
        Assert.Equal(options, Box(isUsed: true).Open(hidden));
    }

    [Fact]
    public void AnEarlierFormIsReadForEver()
    {
        Write(Frozen);
        const string Sealed = "enc:1:Yw3NKQABAgMEBQYHCAkKC9mp2XqpryQZLgZ8fbACVsogZ75+rIg=";
        Assert.Equal("geheim", Box().Open(Options(("password", Sealed)))["password"]);
    }

    [Fact]
    public void OptionsOfEarlierServersAreReadAndHidden()
    {
        var box = Box();
        var old = Options(("password", "geheim"), ("username", "u"));
        Assert.Equal(old, box.Open(old));
        Assert.True(box.MayHide(old));
        var hidden = box.Hide(old);
        Assert.False(box.MayHide(hidden));
        Assert.Equal(old, box.Open(hidden));
        Assert.Equal(hidden, box.Hide(hidden));
    }

    [Fact]
    public void WithoutItsKeyNothingIsReadAndNoOtherIsMade()
    {
        var hidden = Box().Seal(Options(("password", "geheim")));
        _files.DeleteFile(File);
        var box = Box(isUsed: true);
        Assert.Equal(7655, Assert.Throws<MatViewException>(() => box.Open(hidden)).Code);
        Assert.Equal(7655, Assert.Throws<MatViewException>(() => box.Seal(hidden)).Code);
        var old = Options(("password", "p"));
        Assert.Equal(old, box.Hide(old));
        Write(Frozen);
        Assert.Equal(7655, Assert.Throws<MatViewException>(() => box.Open(hidden)).Code);
    }

    [Fact]
    public void TheLastKeyOfAFileSealsAllOpen()
    {
        var first = Box().Seal(Options(("password", "one")));
        var line = Encoding.ASCII.GetString(Read());
        Write(line + Frozen);
        var second = Box().Seal(Options(("password", "two")));
        Write(Frozen);
        Assert.Equal("two", Box().Open(second)["password"]);
        Assert.Equal(7655, Assert.Throws<MatViewException>(() => Box().Open(first)).Code);
        Write(Frozen + line);
        Assert.Equal("one", Box().Open(first)["password"]);
    }

    [Fact]
    public void WhatIsDamagedOrBelongsElsewhereDoesNotOpen()
    {
        var hidden = Box().Seal(Options(("password", "geheim")));
        var text = hidden["password"];
        var bytes = Convert.FromBase64String(text["enc:1:".Length..]);
        for (var i = 4; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            Assert.Equal(7657, Open("password", "enc:1:" + Convert.ToBase64String(bytes)));
            bytes[i] ^= 1;
        }

        Assert.Equal(7657, Open("token", text));
        Assert.Equal(7657, Open("password", "enc:1:"));
        Assert.Equal(7657, Open("password", "enc:1:!"));
        foreach (var bad in new[] { "", "matviewdb key 2 AA 00\n", Frozen.Replace("630DCD29", "630DCD28", StringComparison.Ordinal) })
        {
            Write(bad);
            Assert.Equal(7656, Open("password", text));
        }

        int Open(string name, string value) => Assert.Throws<MatViewException>(() => Box().Open(Options((name, value)))).Code;
    }

    private SecretBox Box(bool isUsed = false) => new(_files, File, () => isUsed);

    private void Write(string text)
    {
        _files.DeleteFile(File);
        using var file = _files.Create(File);
        file.Append(Encoding.ASCII.GetBytes(text));
    }

    private byte[] Read()
    {
        using var file = _files.OpenRead(File);
        var bytes = new byte[file.Length];
        file.Read(0, bytes);
        return bytes;
    }

    private static ImmutableSortedDictionary<string, string> Options(params (string Name, string Value)[] options)
        => options.ToImmutableSortedDictionary(o => o.Name, o => o.Value);
}
