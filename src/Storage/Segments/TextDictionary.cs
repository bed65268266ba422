using MatViewDb.Arrow.Arrays;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Storage.Segments;

/// <summary>Is a dictionary of a text column; one whose texts are in order answers most questions by a few comparisons.</summary>
internal sealed unsafe class TextDictionary : IDisposable
{
    private readonly bool _isSorted;

    /// <summary>Takes the column over.</summary>
    internal TextDictionary(Column texts)
    {
        Texts = texts;
        _isSorted = true;
        for (var code = 1; code < texts.Length && _isSorted; code++) _isSorted = this[code - 1].SequenceCompareTo(this[code]) < 0;
    }

    internal Column Texts { get; }

    private ReadOnlySpan<byte> this[int code] => StringView.Bytes((StringView*)Texts.Values + code);

    /// <summary>Gives a bit for each code: whether its text passes.</summary>
    internal ulong[] Matches(TextTest test)
    {
        var matches = new ulong[(Texts.Length + 63) >> 6];
        switch (test.Question)
        {
            case TextQuestion.Equals or TextQuestion.IsOneOf when _isSorted:
                foreach (var text in test.Texts)
                {
                    var code = FirstFrom(text);
                    if (code < Texts.Length && this[code].SequenceEqual(text)) Set(matches, code);
                }

                break;
            case TextQuestion.StartsWith or TextQuestion.IsBetween when _isSorted:
                for (var code = FirstFrom(test.Text); code < Texts.Length && test.Holds(this[code]); code++) Set(matches, code);
                break;
            default:
                for (var code = 0; code < Texts.Length; code++)
                {
                    if (test.Holds(this[code])) Set(matches, code);
                }

                break;
        }

        return matches;
    }

    public void Dispose() => Texts.Dispose();

    private static void Set(ulong[] matches, int code) => matches[code >> 6] |= 1UL << (code & 63);

    /// <summary>Gives the first code whose text does not lie before this one.</summary>
    private int FirstFrom(ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, Texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].SequenceCompareTo(text) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
