using MatViewDb.Core.Errors;
using MatViewDb.Protocol;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Says what becomes of a sink after an error.</summary>
internal enum SinkFate
{
    /// <summary>The step is tried again.</summary>
    Retry,

    /// <summary>All rows of now are written once more: who has a key takes them in the place of the old ones.</summary>
    Snapshot,

    /// <summary>Nothing helps but what people do.</summary>
    End,
}

/// <summary>Decides it, and says what people can do.</summary>
internal static class SinkFates
{
    internal static (SinkFate Fate, string Advice) Of(SinkRecord sink, MatViewException problem)
    {
        if (problem.Code == SinkErrors.NotAppendOnly.Code)
            return (SinkFate.End, "drop it and create it anew as the error says; what it wrote stays in its target");
        if (problem.Code == SinkErrors.TargetGone.Code)
            return (SinkFate.End, "drop it; create the table anew if it is still wanted, then the sink");
        if (problem.Code == SinkErrors.TooLarge.Code)
            return (SinkFate.End, $"raise {Streams.StreamSettings.SinkMemoryLimit.Name}, then drop it and create it anew");
        // Where nothing was written yet, versions that went are no loss: the next try begins with those of then.
        if (!IsLost(problem) || sink.Written.Tables.IsEmpty && problem.Code != SinkErrors.Lost.Code) return (SinkFate.Retry, "");
        return sink.IsUpsert && !sink.Written.Tables.IsEmpty
            ? (SinkFate.Snapshot, sink.DeletesUnmatched ? "all rows were written anew, and rows of its target with other keys are gone"
                : "rows that went from its upstream in between may be left in its target: to be rid of them, empty the target, drop the "
                + $"sink and create it anew; with {SinkOptions.DeletesUnmatched} = 'true' it does so by itself")
            : (SinkFate.End, "drop it, empty its target and create it anew; with snapshot = 'false' it writes only what comes from "
                + "then on");
    }

    /// <summary>
    /// Says whether the rows between what was written and what is there can no longer be told apart. A version that is only not there
    /// yet (7101) is none of these.
    /// </summary>
    internal static bool IsLost(MatViewException problem)
        => problem.Code is AnsweredErrors.DifferenceCompacted or AnsweredErrors.VersionMerged || problem.Code == SinkErrors.Lost.Code;
}
