using MatViewDb.Coordinator.Transactions;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>Is one load on its way: what it reads, and how far it is.</summary>
internal sealed record LoadWork(LoadRecord Started, LoadOptions Options)
{
    /// <summary>Bytes that came with the request; null when files are read.</summary>
    public LoadBody? Body { get; init; }

    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Stages the rows only; whoever asked commits them later.</summary>
    public bool StagesOnly { get; init; }

    /// <summary>Whoever asked holds the table alone until it has committed.</summary>
    public bool HoldsTable { get; init; }

    /// <summary>Keeps the staged rows of a load that is not committed yet.</summary>
    public Transaction? Transaction { get; set; }

    /// <summary>What is known of it by now.</summary>
    public LoadRecord Record { get; set; } = Started;

    public long PlanMs { get; set; }
    public long WriteMs { get; set; }
    public long CommitMs { get; set; }

    /// <summary>Takes what came out of reading and writing.</summary>
    internal void Take(FragmentOutcome outcome, bool countsAll)
    {
        var filtered = outcome.RowsRejected;
        // Of rows that meet others of their key, the one that stays stands for all.
        var loaded = countsAll ? outcome.RowsParsed - filtered : outcome.RowsWritten;
        Record = Record with
        {
            TotalRows = Record.TotalRows + outcome.RowsParsed,
            FilteredRows = Record.FilteredRows + filtered,
            LoadedRows = Record.LoadedRows + loaded,
            UnselectedRows = Record.UnselectedRows + Math.Max(0, outcome.RowsParsed - filtered - loaded),
            Rejected = [.. Record.Rejected, .. outcome.Rejected.Select(r => new RejectedLine(r.File, r.Line, r.Reason, r.Row))],
        };
    }
}

/// <summary>Is a load that runs as a statement, so that it is listed, logged, counted and can be killed like one.</summary>
internal sealed record LoadStatement(ObjectName Table, LoadWork Work) : Statement;
