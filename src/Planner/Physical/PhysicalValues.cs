using System.Collections.Immutable;
using Google.Protobuf;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Gives rows of constants, or batches registered in the process under a name.</summary>
public sealed record PhysicalValues(
    ImmutableArray<ImmutableArray<LiteralExpression>> Literals, string? BatchSource) : PhysicalNode
{
    /// <summary>Name of the system table whose rows these are.</summary>
    public string? TableName { get; init; }

    public override IReadOnlyList<PhysicalNode> Inputs => [];
    public override string Title => TableName is null ? "ValuesNode" : "SchemaScanNode";

    public override IEnumerable<string> Details
        => TableName is not null ? [$"TABLE: {TableName}"]
            : BatchSource is not null ? [$"source: {BatchSource}"]
            : [$"constant rows: {Literals.Length}"];

    public override PhysicalNode WithInputs(IReadOnlyList<PhysicalNode> inputs) => this;

    public override IMessage ToSpec()
    {
        var spec = new ValuesSpec { BatchSource = BatchSource ?? "" };
        spec.Types_.AddRange(Output.Select(TypeOf));
        foreach (var literals in Literals)
        {
            var row = new ValuesSpec.Types.Row();
            row.Values.AddRange(literals.Select(ExpressionEncoder.Encode));
            spec.Rows.Add(row);
        }

        return spec;
    }
}
