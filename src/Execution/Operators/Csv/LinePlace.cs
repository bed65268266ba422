namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Packs where a row stands, file and line, into one number.</summary>
public static class LinePlace
{
    private const int LineBits = 40;

    public static long Of(int file, long line) => (long)file << LineBits | line;

    public static int FileOf(long place) => (int)(place >> LineBits);

    public static long LineOf(long place) => place & ((1L << LineBits) - 1);

    /// <summary>Gives the name of a place's file: one of the list, or the only one.</summary>
    internal static string FileName(long place, IReadOnlyList<string> files, string otherwise)
        => FileOf(place) < files.Count ? files[FileOf(place)] : otherwise;
}
