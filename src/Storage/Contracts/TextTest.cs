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
}

/// <summary>
/// Is a condition on a text column that storage can test on encoded pages. It remembers its answers for the entries of the
/// dictionary that it met last, so each thread has its own.
/// </summary>
public sealed class TextTest(TextQuestion question, byte[] text)
{
    public TextQuestion Question { get; } = question;
    public byte[] Text { get; } = text;

    internal Column? Dictionary { get; set; }

    /// <summary>A bit per entry of <see cref="Dictionary"/>.</summary>
    internal ulong[] Matches { get; set; } = [];

    public bool Holds(ReadOnlySpan<byte> value) => Question switch
    {
        TextQuestion.IsEmpty => value.IsEmpty,
        TextQuestion.IsNotEmpty => !value.IsEmpty,
        TextQuestion.Equals => value.SequenceEqual(Text),
        _ => value.IndexOf(Text) >= 0,
    };
}
