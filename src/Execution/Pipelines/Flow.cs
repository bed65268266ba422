namespace MatViewDb.Execution.Pipelines;

/// <summary>Tells the producer of batches what to do next.</summary>
public enum Flow : byte
{
    NeedsMore = 0,

    /// <summary>Nothing more is wanted; the producer stops.</summary>
    Finished = 1,
}

/// <summary>Tells what asking a source for a batch gave.</summary>
public enum SourceState : byte
{
    Batch = 0,

    /// <summary>Nothing yet; the source wakes the task that it was opened for.</summary>
    Blocked = 1,
    Finished = 2,

    /// <summary>Work was done but gave no rows; ask again after the checks that are due between morsels.</summary>
    Nothing = 3,
}
