using System.Runtime.CompilerServices;
using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Segments;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds pages of arrays to: what is stored comes back byte for byte, and pages of earlier builds stay readable.</summary>
public sealed unsafe class ArrayPageTests
{
    private static readonly SqlType[] s_elements =
    [
        SqlType.Boolean, SqlType.TinyInt, SqlType.SmallInt, SqlType.Int, SqlType.BigInt, SqlType.Float, SqlType.Double, SqlType.Date,
        SqlType.DateTime, SqlType.Decimal(15, 2), SqlType.String,
    ];

    [Fact]
    public void Gives_back_what_it_stored()
    {
        for (var seed = 0; seed < 220; seed++)
        {
            var element = s_elements[seed % s_elements.Length];
            using var tracker = new MemoryTracker("t");
            using var column = Arrays(new Random(seed), element, tracker);
            var compression = (CompressionId)(seed % 3);
            var page = Encode(column, element, compression, tracker);
            Assert.Equal(Texts(column, element, tracker), Texts(Decode(page, column.Length, tracker), element, tracker));
        }
    }

    [Fact]
    public void Leaves_wide_numbers_to_plain_pages()
    {
        using var tracker = new MemoryTracker("t");
        using var column = Arrays(new Random(1), SqlType.LargeInt, tracker);
        using var scratch = new EncodingScratch(tracker);
        using var output = new ByteSink(tracker);
        Assert.False(ArrayPage.TryEncode(
            column.As<StringView>(), column.Length, SqlType.LargeInt.ToArrow(), CompressionId.None, scratch, output, out _));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Takes_less_room_than_the_arrays()
    {
        using var tracker = new MemoryTracker("t");
        using var numbers = Arrays(new Random(5), SqlType.BigInt, tracker, range: 1000);
        long bytes = 0;
        for (var row = 0; row < numbers.Length; row++) bytes += numbers.As<StringView>()[row].Length;
        Assert.True(Encode(numbers, SqlType.BigInt, CompressionId.None, tracker).Length * 3 < bytes);
    }

    [Theory]
    [InlineData("int", CompressionId.None)]
    [InlineData("string", CompressionId.Lz4)]
    public void Reads_what_earlier_builds_wrote(string name, CompressionId compression)
    {
        var element = name == "int" ? SqlType.Int : SqlType.String;
        var path = Path.Combine(Folder(), $"arrays-{name}");
        using var tracker = new MemoryTracker("t");
        if (Environment.GetEnvironmentVariable("MATVIEWDB_WRITE_FROZEN") == "1" && !File.Exists(path + ".page"))
        {
            using var column = Arrays(new Random(77), element, tracker, rows: 300);
            File.WriteAllBytes(path + ".page", Encode(column, element, compression, tracker));
            File.WriteAllLines(path + ".txt", Texts(column, element, tracker));
        }

        var texts = Texts(Decode(File.ReadAllBytes(path + ".page"), 300, tracker), element, tracker);
        Assert.Equal(File.ReadAllLines(path + ".txt"), texts);
    }

    private static byte[] Encode(Column column, SqlType element, CompressionId compression, MemoryTracker tracker)
    {
        using var scratch = new EncodingScratch(tracker);
        using var output = new ByteSink(tracker);
        Assert.True(ArrayPage.TryEncode(
            column.As<StringView>(), column.Length, element.ToArrow(), compression, scratch, output, out _));
        return output.Written.ToArray();
    }

    private static Column Decode(byte[] page, int rows, MemoryTracker tracker)
    {
        // Pages lie in files with something readable behind them.
        var body = NativeBuffer.Allocate(tracker, page.Length + 64);
        page.CopyTo(new Span<byte>(body.Pointer, page.Length));
        var views = NativeBuffer.Allocate(tracker, (long)rows * sizeof(StringView));
        var heap = ArrayPage.TryDecode(body.Pointer, page.Length, rows, tracker, (StringView*)views.Pointer);
        body.Release();
        return Column.Flat(SqlType.VarBinary.ToArrow(), rows, views, null, Assert.IsType<NativeBuffer>(heap));
    }

    private static List<string> Texts(Column column, SqlType element, MemoryTracker tracker)
    {
        var type = new PackedType(SqlType.Array(element));
        var sink = new TextSink();
        sink.Begin(tracker);
        var texts = new List<string>();
        for (var row = 0; row < column.Length; row++)
        {
            var view = column.As<StringView>() + row;
            if (view->Length > 0) NestedText.Append(type, StringView.Start(view), view->Length, sink);
            texts.Add($"{Encoding.UTF8.GetString(sink.Pending)} {Convert.ToHexString(StringView.Bytes(view))}");
            sink.Discard();
        }

        sink.Abandon();
        return texts;
    }

    private static Column Arrays(Random random, SqlType element, MemoryTracker tracker, int? rows = null, int range = int.MaxValue)
    {
        var packed = new PackedType(element);
        var writer = new PackedWriter(packed.Width);
        var sink = new TextSink();
        sink.Begin(tracker);
        var count = rows ?? random.Next(1, 8192);
        var longest = random.Next(4) == 0 ? 0 : random.Next(1, 12);
        var nulls = random.Next(3) / 4.0;
        var texts = random.Next(2) == 0 ? 40 : int.MaxValue;
        var views = NativeBuffer.Allocate(tracker, (long)count * sizeof(StringView));
        for (var row = 0; row < count; row++)
        {
            ((StringView*)views.Pointer)[row] = default;
            if (random.NextDouble() < nulls / 2) continue;
            writer.Begin();
            for (var left = random.Next(longest + 1); left > 0; left--) Add(random, element, packed.Width, nulls, texts, range, writer);
            writer.WriteTo(sink);
            ((StringView*)views.Pointer)[row] = sink.Finish();
        }

        return Column.Flat(SqlType.VarBinary.ToArrow(), count, views, null, sink.End());
    }

    private static void Add(Random random, SqlType element, int width, double nulls, int texts, int range, PackedWriter writer)
    {
        if (random.NextDouble() < nulls)
        {
            writer.AddNull();
            return;
        }

        if (width == 0)
        {
            writer.Add(Encoding.UTF8.GetBytes(new string('ä', random.Next(9)) + random.Next(texts)));
            return;
        }

        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (element.Kind == SqlTypeKind.Double) BitConverter.TryWriteBytes(bytes, random.Next(1000) / 4.0);
        else if (element.Kind == SqlTypeKind.Float) BitConverter.TryWriteBytes(bytes, (float)random.Next(1000));
        else if (element.Kind == SqlTypeKind.Boolean) bytes[0] = (byte)random.Next(2);
        else if (element.Kind == SqlTypeKind.Date) BitConverter.TryWriteBytes(bytes, random.Next(20_000));
        else BitConverter.TryWriteBytes(bytes, (long)random.Next(range));
        writer.Add(bytes[..width]);
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "frozen");
}
