namespace MatViewDb.Formats.Columnar;

/// <summary>
/// Is what a file says of the values of a column in a row group: the smallest and the largest, as the column's values become, and how
/// many are NULL.
/// </summary>
public sealed record FileRange(Int128 Min, Int128 Max, long Nulls, long Rows)
{
    /// <summary>The bounds of texts and bytes, by their bytes; they may be cut short, the upper one upwards.</summary>
    public (byte[] Min, byte[] Max)? Texts { get; init; }
}
