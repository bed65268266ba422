namespace MatViewDb.Frontend.Streams;

/// <summary>Does what one source or sink does again and again; one step at a time.</summary>
internal interface IStreamWork : IDisposable
{
    /// <summary>Does one step; gives the time to the next one, null where there is none.</summary>
    ValueTask<TimeSpan?> StepAsync(CancellationToken cancel);

    /// <summary>Hears of an error; false where no other try can help.</summary>
    bool Survives(Exception problem);
}
