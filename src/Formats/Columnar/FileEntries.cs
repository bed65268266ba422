using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Formats.Columnar;

/// <summary>
/// Is the entries of a value of a nested column: a row an entry, NULL where the value is not there, with the levels that say how far
/// down it is and which list goes on. No levels: all are 0.
/// </summary>
public sealed record FileEntries(Column Values, int[] Definitions, int[] Repetitions) : IDisposable
{
    public void Dispose() => Values.Dispose();
}
