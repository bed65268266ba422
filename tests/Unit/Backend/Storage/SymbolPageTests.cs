using System.Runtime.CompilerServices;
using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Segments;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>
/// Holds pages of symbols to: all texts and single ones come back, damage is found, and pages of earlier builds stay readable.
/// </summary>
public sealed unsafe class SymbolPageTests
{
    private static readonly string[] s_words =
        ["https://", "www.", "example", ".com/", "product", "?id=", "größe", "東京", "ß", "a", "bb", "story", "&utm_source="];

    [Fact]
    public void Gives_back_what_it_stored()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var texts = Texts(random, random.Next(1, 8192));
            var page = Encode(texts, out _);
            Assert.Equal(texts, Decode(page, texts.Count));
            var rows = Enumerable.Range(0, texts.Count).Where(_ => random.Next(seed % 9 + 1) == 0).ToArray();
            Assert.Equal(rows.Select(row => texts[row]), Take(page, texts.Count, rows));
        }
    }

    [Fact]
    public void Stores_bytes_that_are_no_text()
    {
        var random = new Random(5);
        var texts = Enumerable.Range(0, 3000).Select(_ =>
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            return Encoding.Latin1.GetString(bytes);
        }).ToList();
        var page = Encode(texts, out _, Encoding.Latin1);
        Assert.Equal(texts, Decode(page, texts.Count, Encoding.Latin1));
        Assert.Equal([texts[0], texts[17], texts[2999]], Take(page, texts.Count, [0, 17, 2999], Encoding.Latin1));
    }

    [Fact]
    public void Makes_repetitive_texts_a_third()
    {
        var texts = Enumerable.Range(0, 8192).Select(i => $"https://www.example.com/product/{i * 7919 % 100_000}?utm_source=mail").ToList();
        var page = Encode(texts, out _);
        Assert.InRange(page.Length, 1, texts.Sum(text => text.Length) / 3);
    }

    [Fact]
    public void Writes_the_same_page_for_the_same_texts()
        => Assert.Equal(Encode(Texts(new Random(9), 8192), out _), Encode(Texts(new Random(9), 8192), out _));

    [Fact]
    public void Finds_codes_that_do_not_add_up()
    {
        var texts = Texts(new Random(3), 4000);
        var page = Encode(texts, out var stored);
        var random = new Random(4);
        var found = 0;
        for (var i = 0; i < 300; i++)
        {
            var damaged = page.ToArray();
            // Behind header and lengths; those in front of them are checked as plain pages' are.
            damaged[random.Next(stored, damaged.Length)] ^= (byte)(1 << random.Next(8));
            // Flipped letters of symbols are the checksum's to find; what does not add up is found here, and nothing leads outside.
            if (TryDecode(damaged, texts.Count, Encoding.UTF8) is null) found++;
            TryTake(damaged, texts.Count, [1, 500, 3999], Encoding.UTF8);
        }

        Assert.InRange(found, 1, 300);
    }

    [Theory]
    [InlineData(CompressionId.Lz4, EncodingId.SymbolString)]
    [InlineData(CompressionId.None, EncodingId.PlainString)]
    public void Is_chosen_for_texts_of_common_parts_unless_nothing_may_be_compressed(CompressionId compression, EncodingId expected)
    {
        using var tracker = new MemoryTracker("t");
        using var scratch = new EncodingScratch(tracker);
        using var output = new ByteSink(tracker);
        var writer = new TextPageWriter(compression);
        var texts = Enumerable.Range(0, 8192).Select(i => $"{s_words[i % 7]} {s_words[i * 31 % 13]} {s_words[i * 17 % 11]} {i}").ToList();
        var heap = Views(texts, Encoding.UTF8, tracker, out var views);
        for (var page = 0; page < 3; page++)
            Assert.Equal(expected, writer.Encode((StringView*)views.Pointer, 8192, scratch, output));
        Assert.Equal(EncodingId.PlainString, writer.Encode((StringView*)views.Pointer, 10, scratch, output));
        heap.Release();
        views.Release();
    }

    [Fact]
    public void Leaves_random_letters_to_plain_pages()
    {
        using var tracker = new MemoryTracker("t");
        using var scratch = new EncodingScratch(tracker);
        using var output = new ByteSink(tracker);
        var random = new Random(6);
        var texts = Enumerable.Range(0, 4096)
            .Select(_ => string.Concat(Enumerable.Range(0, 20).Select(_ => (char)random.Next(1, 127)))).ToList();
        var heap = Views(texts, Encoding.UTF8, tracker, out var views);
        var writer = new TextPageWriter(CompressionId.Lz4);
        Assert.Equal(EncodingId.PlainString, writer.Encode((StringView*)views.Pointer, 4096, scratch, output));
        heap.Release();
        views.Release();
    }

    [Fact]
    public void Reads_what_earlier_builds_wrote()
    {
        var path = Path.Combine(Folder(), "symbols");
        if (Environment.GetEnvironmentVariable("MATVIEWDB_WRITE_FROZEN") == "1" && !File.Exists(path + ".page"))
        {
            var written = Texts(new Random(77), 700);
            File.WriteAllBytes(path + ".page", Encode(written, out _));
            File.WriteAllLines(path + ".txt", written);
        }

        var texts = File.ReadAllLines(path + ".txt");
        var page = File.ReadAllBytes(path + ".page");
        Assert.Equal(texts, Decode(page, texts.Length));
        Assert.Equal([texts[3], texts[15], texts[16], texts[699]], Take(page, texts.Length, [3, 15, 16, 699]));
    }

    private static List<string> Texts(Random random, int count)
    {
        var longest = random.Next(1, 9);
        return [.. Enumerable.Range(0, count).Select(_ =>
            string.Concat(Enumerable.Range(0, random.Next(longest + 1)).Select(_ => s_words[random.Next(s_words.Length)])))];
    }

    private static byte[] Encode(List<string> texts, out int stored, Encoding? encoding = null)
    {
        using var tracker = new MemoryTracker("t");
        using var joined = new ByteSink(tracker);
        using var codes = new ByteSink(tracker);
        using var output = new ByteSink(tracker);
        var heap = Views(texts, encoding ?? Encoding.UTF8, tracker, out var buffer);
        var views = (StringView*)buffer.Pointer;
        StringPage.Join(views, texts.Count, joined);
        var table = SymbolTrainer.Train(views, texts.Count, joined.Start, joined.Length);
        var groups = stackalloc long[8192 / SymbolPage.GroupRows];
        SymbolPage.EncodeTexts(table, views, texts.Count, joined.Start, codes, groups);
        SymbolPage.Write(table, views, texts.Count, codes, groups, output);
        stored = (int)(StringPage.StoredBytes(output.Start, texts.Count) - output.Start);
        heap.Release();
        buffer.Release();
        return output.Written.ToArray();
    }

    private static NativeBuffer Views(List<string> texts, Encoding encoding, MemoryTracker tracker, out NativeBuffer views)
    {
        var all = texts.Select(encoding.GetBytes).ToList();
        var heap = NativeBuffer.Allocate(tracker, all.Sum(bytes => bytes.Length) + 1);
        views = NativeBuffer.Allocate(tracker, (long)texts.Count * sizeof(StringView));
        var at = heap.Pointer;
        for (var i = 0; i < all.Count; i++)
        {
            all[i].CopyTo(new Span<byte>(at, all[i].Length));
            ((StringView*)views.Pointer)[i] = StringView.Create(at, all[i].Length);
            at += all[i].Length;
        }

        return heap;
    }

    private static List<string> Decode(byte[] page, int count, Encoding? encoding = null)
        => Assert.IsType<List<string>>(TryDecode(page, count, encoding ?? Encoding.UTF8));

    private static List<string>? TryDecode(byte[] page, int count, Encoding encoding)
    {
        using var tracker = new MemoryTracker("t");
        var body = Body(page, tracker);
        var heap = NativeBuffer.Allocate(tracker, StringPage.TotalBytes(body.Pointer));
        var views = NativeBuffer.Allocate(tracker, (long)count * sizeof(StringView));
        var texts = StringPage.TryDecompress(body.Pointer, count, heap.Pointer)
            && StringPage.TryMakeViews(body.Pointer, count, heap.Pointer, (StringView*)views.Pointer)
            ? Strings(views, count, encoding) : null;
        body.Release();
        heap.Release();
        views.Release();
        return texts;
    }

    private static List<string> Take(byte[] page, int count, int[] rows, Encoding? encoding = null)
        => Assert.IsType<List<string>>(TryTake(page, count, rows, encoding ?? Encoding.UTF8));

    private static List<string>? TryTake(byte[] page, int count, int[] rows, Encoding encoding)
    {
        using var tracker = new MemoryTracker("t");
        var body = Body(page, tracker);
        var room = SymbolPage.BytesOf(body.Pointer, rows);
        var heap = NativeBuffer.Allocate(tracker, room);
        var views = NativeBuffer.Allocate(tracker, (long)Math.Max(1, rows.Length) * sizeof(StringView));
        var texts = SymbolPage.TryTake(body.Pointer, count, rows, heap.Pointer, room, (StringView*)views.Pointer)
            ? Strings(views, rows.Length, encoding) : null;
        body.Release();
        heap.Release();
        views.Release();
        return texts;
    }

    private static List<string> Strings(NativeBuffer views, int count, Encoding encoding)
        => [.. Enumerable.Range(0, count).Select(i => encoding.GetString(StringView.Bytes((StringView*)views.Pointer + i)))];

    /// <summary>Pages lie in files with something readable behind them.</summary>
    private static NativeBuffer Body(byte[] page, MemoryTracker tracker)
    {
        var body = NativeBuffer.Allocate(tracker, page.Length + 64);
        page.CopyTo(new Span<byte>(body.Pointer, page.Length));
        return body;
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "frozen");
}
