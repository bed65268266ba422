namespace MatViewDb.Frontend.Sources;

/// <summary>Is a piece of what a source says: text of whole rows, or a Parquet file, and the position behind it.</summary>
internal sealed record SourceChunk(byte[] Text, string Position)
{
    public string? ParquetFile { get; init; }

    /// <summary>Some rows take others away: stored ones have to be looked up.</summary>
    public bool Deletes { get; init; }

    /// <summary>More can be read at once.</summary>
    public bool HasMore { get; init; }

    /// <summary>Nothing will come after it.</summary>
    public bool IsLast { get; init; }

    /// <summary>Rows of a connector's own text: tabs between fields, \N for NULL.</summary>
    public bool IsTabbed { get; init; }
}

/// <summary>Reads one source piece by piece; one thread at a time.</summary>
internal interface ISourceReader : IDisposable
{
    /// <summary>Time between looks at a source that had nothing to say.</summary>
    TimeSpan Interval { get; }

    /// <summary>Reaches what it reads, once, before there is a source; fails where that cannot be had.</summary>
    void Probe()
    {
        // Most have nothing to reach.
    }

    /// <summary>
    /// Gives what comes after a position, at most so many rows where they can be told apart; null when nothing is there now. The same
    /// position gives the same rows again.
    /// </summary>
    SourceChunk? Read(string position, long rowsMax, CancellationToken cancel);
}
