using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Storage.Contracts;

/// <summary>Names what a text is asked.</summary>
public enum TextQuestion : byte
{
    IsEmpty = 0,
    IsNotEmpty = 1,

    /// <summary>Has the test's text as a part, byte by byte.</summary>
    Contains = 2,

    /// <summary>Is the test's text, byte by byte.</summary>
    Equals = 3,

    /// <summary>Is one of the test's texts, byte by byte.</summary>
    IsOneOf = 4,

    /// <summary>Begins with the test's text, byte by byte.</summary>
    StartsWith = 5,

    /// <summary>Is neither before the first of the test's texts nor after the second, byte by byte; an empty one is no bound.</summary>
    IsBetween = 6,
}

/// <summary>
/// Is a condition on a text column that storage can test on encoded pages. It remembers its answers for the entries of the
/// dictionary that it met last, so each thread has its own.
/// </summary>
public sealed class TextTest(TextQuestion question, params byte[][] texts)
{
    public TextQuestion Question { get; } = question;
    public byte[][] Texts { get; } = texts;
    public byte[] Text => Texts[0];

    internal Column? Dictionary { get; set; }

    /// <summary>A bit per entry of <see cref="Dictionary"/>.</summary>
    internal ulong[] Matches { get; set; } = [];

    public bool Holds(ReadOnlySpan<byte> value) => Question switch
    {
        TextQuestion.IsEmpty => value.IsEmpty,
        TextQuestion.IsNotEmpty => !value.IsEmpty,
        TextQuestion.Equals => value.SequenceEqual(Text),
        TextQuestion.IsOneOf => IsAny(value),
        TextQuestion.StartsWith => value.StartsWith(Text),
        TextQuestion.IsBetween => value.SequenceCompareTo(Text) >= 0 && (Texts[1].Length == 0 || value.SequenceCompareTo(Texts[1]) <= 0),
        _ => value.IndexOf(Text) >= 0,
    };

    /// <summary>Gives the lengths that a text must have to pass; every one that does not ask for whole texts says "any".</summary>
    internal (int Min, int Max) Lengths => Question switch
    {
        TextQuestion.Equals or TextQuestion.IsOneOf => (Texts.Min(t => t.Length), Texts.Max(t => t.Length)),
        TextQuestion.StartsWith => (Text.Length, int.MaxValue),
        _ => (0, int.MaxValue),
    };

    private bool IsAny(ReadOnlySpan<byte> value)
    {
        foreach (var text in Texts)
        {
            if (value.SequenceEqual(text)) return true;
        }

        return false;
    }
}
