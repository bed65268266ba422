using System.Text;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Files;
using MatViewDb.Storage;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds tests of texts as they are stored, and texts taken one by one, to the decoded texts.</summary>
public sealed class TextPageTests
{
    private static readonly TextTest[] s_tests =
    [
        new(TextQuestion.IsEmpty, []), new(TextQuestion.IsNotEmpty, []), Contains("a"), Contains("number 1"), Contains("value, number"),
        Is("a"), Is("v1"), Is("a rather longer value, number 22"), Contains("bbbb"), Contains("v1"), Contains("1a"),
        Contains("nowhere at all"),
        Between("b", "n"), Between("value", ""), Between("", "number 3"), Between("x", "a"),
        Begins("v"), Begins("a rather"), Begins("nowhere"), Any("v1", "v3"), Any("a", "v2", "bbbb", "no such text"),
    ];

    public static TheoryData<int> Seeds => new(Enumerable.Range(1, 16));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void AgreeWithDecodedTexts(int seed)
    {
        var options = new StorageOptions { CompactionRowsetsMin = 0 };
        using var store = TabletStore.Open(new MemoryFileSystem(), "/t", new MemoryMetadata(), TimeProvider.System, options);
        store.Create(Spec(1));
        Write(store, 5, 1, 2, Rows(seed, 17_000));
        var random = new Random(seed);
        using var tracker = new MemoryTracker("t");
        using var scan = store.OpenScan(1, 2, 0, Columns());
        using (var reader = scan.RowGroups[0].Open(tracker))
        {
            while (reader.NextPage())
            {
                for (var c = 0; c < Types.Length; c++)
                {
                    if (Types[c].ToArrow().Physical == PhysicalKind.View) AgreeOn(reader, c, random);
                }
            }
        }

        Assert.Equal(0, tracker.UsedBytes);
    }

    private static void AgreeOn(IRowGroupReader reader, int column, Random random)
    {
        var words = (reader.PageRows + 511) / 512 * 8;
        var before = new ulong[words];
        for (var i = 0; i < words; i++) before[i] = random.Next(4) == 0 ? (ulong)random.NextInt64() : ulong.MaxValue;
        var after = s_tests.Select(test =>
        {
            var bits = before.ToArray();
            reader.NarrowText(column, test, bits);
            return bits;
        }).ToList();
        var rows = Enumerable.Range(0, reader.PageRows).Where(_ => random.Next(column == 12 ? 5 : 100) == 0).ToArray();
        using var taken = reader.TryTake(column, rows);
        using var decoded = reader.Read(column, 0, reader.PageRows);
        for (var i = 0; i < reader.PageRows; i++)
        {
            var text = (string?)Get(decoded, i);
            for (var t = 0; t < s_tests.Length; t++)
            {
                var holds = text is not null && s_tests[t].Question switch
                {
                    TextQuestion.IsEmpty => text.Length == 0,
                    TextQuestion.IsNotEmpty => text.Length > 0,
                    TextQuestion.Equals => text == Encoding.UTF8.GetString(s_tests[t].Text),
                    TextQuestion.IsOneOf => s_tests[t].Texts.Any(one => text == Encoding.UTF8.GetString(one)),
                    TextQuestion.IsBetween => string.CompareOrdinal(text, Encoding.UTF8.GetString(s_tests[t].Text)) >= 0
                        && (s_tests[t].Texts[1].Length == 0
                            || string.CompareOrdinal(text, Encoding.UTF8.GetString(s_tests[t].Texts[1])) <= 0),
                    TextQuestion.StartsWith => text.StartsWith(Encoding.UTF8.GetString(s_tests[t].Text), StringComparison.Ordinal),
                    _ => text.Contains(Encoding.UTF8.GetString(s_tests[t].Text), StringComparison.Ordinal),
                };
                Assert.Equal(holds && (before[i >> 6] >> (i & 63) & 1) != 0, (after[t][i >> 6] >> (i & 63) & 1) != 0);
            }
        }

        for (var i = 0; taken is not null && i < rows.Length; i++) Assert.Equal(Get(decoded, rows[i]), Get(taken, i));
        // Once decoded, the same answers come from there.
        for (var t = 0; t < s_tests.Length; t++)
        {
            var bits = before.ToArray();
            reader.NarrowText(column, s_tests[t], bits);
            for (var i = 0; i < reader.PageRows; i++)
                Assert.Equal((after[t][i >> 6] >> (i & 63)) & 1, (bits[i >> 6] >> (i & 63)) & 1);
        }
    }

    private static TextTest Is(string text) => new(TextQuestion.Equals, Encoding.UTF8.GetBytes(text));

    private static TextTest Begins(string text) => new(TextQuestion.StartsWith, Encoding.UTF8.GetBytes(text));

    private static TextTest Any(params string[] texts)
        => new(TextQuestion.IsOneOf, [.. texts.Select(Encoding.UTF8.GetBytes)]);

    private static TextTest Between(string from, string to)
        => new(TextQuestion.IsBetween, Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));

    private static TextTest Contains(string text) => new(TextQuestion.Contains, Encoding.UTF8.GetBytes(text));
}
