using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Fragments;

namespace MatViewDb.Planner.Constants;

/// <summary>
/// Computes constants of ARRAY, MAP and STRUCT while an INSERT is planned, so that its rows are literals. Other statements leave
/// them to execution.
/// </summary>
public static class NestedConstants
{
    /// <summary>Gives the value of an expression that only puts literals together; null when it is another.</summary>
    public static LiteralExpression? TryEvaluate(ScalarExpression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return literal;
            case CallExpression { Name: "array" or "map" or "row" or "struct" or "negate" } call:
                var arguments = new LiteralExpression[call.Arguments.Count];
                for (var i = 0; i < arguments.Length; i++)
                {
                    if (TryEvaluate(call.Arguments[i]) is not { } argument) return null;
                    arguments[i] = argument;
                }

                var kernel = FunctionCatalog.Default.CreateKernel(call.Name, call.Signature.ArgumentTypes, out _);
                return Run(kernel, arguments, call.Type);
            case CastExpression cast:
                return TryEvaluate(cast.Input) is { } input ? Cast(input, cast.Type, cast.Strict) : null;
            default:
                return null;
        }
    }

    /// <summary>Converts a constant to or from a nested type; a strict one that does not fit is an error.</summary>
    public static LiteralExpression Cast(LiteralExpression value, SqlType type, bool strict)
        => value.IsNull ? LiteralExpression.NullOf(type) : Run(CastFactory.Create(value.Type, type, strict), [value], type);

    /// <summary>Writes a nested constant as text.</summary>
    public static string TextOf(LiteralExpression value)
        => (string?)Cast(value, SqlType.String, strict: false).Value ?? "NULL";

    private static LiteralExpression Run(ScalarKernel kernel, LiteralExpression[] arguments, SqlType type)
    {
        using var tracker = new MemoryTracker("constant");
        var columns = new Column[arguments.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            using var single = LiteralColumns.Make(arguments[i], tracker);
            columns[i] = arguments[i].IsNull
                ? Column.ConstantNull(tracker, arguments[i].Type.ToArrow(), 1)
                : NullPropagatingKernel.ToConstant(single, 1);
        }

        using var result = kernel.Evaluate(columns, 1, new FunctionContext(tracker));
        foreach (var column in columns) column.Dispose();
        return result.IsNull(0) ? LiteralExpression.NullOf(type) : Read(result, type);
    }

    private static unsafe LiteralExpression Read(Column column, SqlType type)
    {
        using var flat = ColumnFlatten.ToFlat(column, MemoryTracker.Process);
        object value = type.ToArrow().Physical switch
        {
            Arrow.Types.PhysicalKind.Bit => (Int128)(*flat.Values & 1),
            Arrow.Types.PhysicalKind.Int8 => (Int128)(*flat.As<sbyte>()),
            Arrow.Types.PhysicalKind.Int16 => (Int128)(*flat.As<short>()),
            Arrow.Types.PhysicalKind.Int32 => (Int128)(*flat.As<int>()),
            Arrow.Types.PhysicalKind.Int64 => (Int128)(*flat.As<long>()),
            Arrow.Types.PhysicalKind.Int128 => *flat.As<Int128>(),
            Arrow.Types.PhysicalKind.Float32 => (double)(*flat.As<float>()),
            Arrow.Types.PhysicalKind.Float64 => *flat.As<double>(),
            _ => (type.ToArrow().Id == Arrow.Types.ArrowTypeId.BinaryView ? Encoding.Latin1 : Encoding.UTF8)
                .GetString(StringView.Bytes(flat.As<StringView>())),
        };
        return new LiteralExpression(value, type);
    }
}
