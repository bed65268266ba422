namespace MatViewDb.Sql.Ast;

/// <summary>Is INSERT INTO FILES: it writes the rows of a query into files on the server.</summary>
public sealed record InsertFilesStatement(NodeList<Property> Files, Query Query) : Statement;

/// <summary>Is LOAD LABEL: a load of files on the server that goes on as a job.</summary>
public sealed record LoadLabelStatement(ObjectName Label, NodeList<LoadSource> Sources) : Statement
{
    /// <summary>Name of the broker where one is given; empty = WITH BROKER without a name.</summary>
    public string? Broker { get; init; }

    public NodeList<Property> BrokerProperties { get; init; } = [];

    public NodeList<Property> Properties { get; init; } = [];
}

/// <summary>Is one DATA INFILE of LOAD LABEL; names are as written, texts null where the clause is missing.</summary>
public sealed record LoadSource(NodeList<string> Paths, string Table) : SqlNode
{
    /// <summary>MERGE, APPEND or DELETE before DATA, NEGATIVE after the paths; empty where there is none.</summary>
    public string Kind { get; init; } = "";

    public string Sign { get; init; } = "";

    public NodeList<string> Partitions { get; init; } = [];

    /// <summary>The partitions are temporary ones.</summary>
    public bool TemporaryPartitions { get; init; }

    public string? ColumnsTerminatedBy { get; init; }

    public string? RowsTerminatedBy { get; init; }

    public string? Format { get; init; }

    public NodeList<Property> FormatProperties { get; init; } = [];

    public NodeList<string> Columns { get; init; } = [];

    public NodeList<string> ColumnsFromPath { get; init; } = [];

    public NodeList<Assignment> Set { get; init; } = [];

    public Expression? Where { get; init; }
}
