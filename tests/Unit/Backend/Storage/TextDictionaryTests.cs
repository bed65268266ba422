using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Segments;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>Holds the answers of dictionaries in order and of others to the test of each text.</summary>
public sealed unsafe class TextDictionaryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnswersAreThoseOfEachText(bool sorted)
    {
        using var tracker = new MemoryTracker("test");
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var texts = Enumerable.Range(0, random.Next(1, 200)).Select(_ => Text(random)).Distinct().ToArray();
            if (sorted) Array.Sort(texts, string.CompareOrdinal);
            using var builder = new ColumnBuilder(SqlType.String.ToArrow(), tracker, texts.Length);
            foreach (var text in texts) builder.AppendBytes(Encoding.UTF8.GetBytes(text));
            using var dictionary = new TextDictionary(builder.Build());
            foreach (var question in Enum.GetValues<TextQuestion>())
            {
                var asked = question is TextQuestion.IsOneOf or TextQuestion.IsBetween ? 2 : 1;
                var test = new TextTest(question, [.. Enumerable.Range(0, asked).Select(_ => Encoding.UTF8.GetBytes(Text(random)))]);
                var matches = dictionary.Matches(test);
                for (var code = 0; code < texts.Length; code++)
                    Assert.Equal(test.Holds(Encoding.UTF8.GetBytes(texts[code])), (matches[code >> 6] >> (code & 63) & 1) != 0);
            }
        }
    }

    private static string Text(Random random) => new([.. Enumerable.Range(0, random.Next(5)).Select(_ => "ab\0z"[random.Next(4)])]);
}
