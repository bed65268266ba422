namespace MatViewDb.Sql.FastInsert;

/// <summary>Tells how a number was written; the sign is part of its text.</summary>
public enum NumberShape
{
    Integer,
    Decimal,
    Double,
}

/// <summary>
/// Receives the constants of INSERT ... VALUES in row order. Implement it as a struct: the scanner is compiled for it
/// and calls without indirection. Spans are only valid during the call. A method answers false to give the statement
/// back to the parser, for instance when a text does not fit its column and the error has to be worded.
/// </summary>
public interface IInsertSink
{
    bool AppendNull(int column);

    bool AppendBool(int column, bool value);

    bool AppendNumber(int column, ReadOnlySpan<byte> text, NumberShape shape);

    bool AppendText(int column, ReadOnlySpan<byte> text);

    /// <summary>Ends a row; the scanner has seen the right number of values.</summary>
    bool EndRow();
}
