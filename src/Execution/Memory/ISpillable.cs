namespace MatViewDb.Execution.Memory;

/// <summary>
/// Is something that holds rows of a query and can put them on disk. It is asked from any thread, and never waited for:
/// whoever asks may itself be in the middle of collecting.
/// </summary>
public interface ISpillable
{
    /// <summary>About how many bytes spilling would give back now; 0 when there is nothing to give.</summary>
    long RevocableBytes { get; }

    /// <summary>
    /// Spills at once when nobody is working on it, and gives true. Else it notes that its own thread has to spill at the
    /// next batch, and gives false.
    /// </summary>
    bool Spill();
}
