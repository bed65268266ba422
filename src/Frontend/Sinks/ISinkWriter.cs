using MatViewDb.Arrow;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Says what rows of a batch are to a difference.</summary>
internal enum RowWeights
{
    /// <summary>Added, and nothing goes in the whole difference: they need no netting.</summary>
    OnlyAdded,

    /// <summary>What the last column says.</summary>
    Column,

    /// <summary>Added, and others go.</summary>
    Added,
    Removed,
}

/// <summary>Takes one difference batch by batch, and has written all of it when it is finished.</summary>
internal interface ISinkWriter : IAsyncDisposable
{
    ValueTask AppendAsync(RecordBatch batch, RowWeights weights, CancellationToken cancel);

    /// <summary>Ends the difference; gives how many rows were written.</summary>
    ValueTask<long> FinishAsync(CancellationToken cancel);
}
