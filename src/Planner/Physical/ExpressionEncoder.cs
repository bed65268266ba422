using System.Buffers.Binary;
using System.Text;
using Google.Protobuf;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Protocol;

namespace MatViewDb.Planner.Physical;

/// <summary>Writes expressions as messages over the positions of an input's columns.</summary>
public sealed class ExpressionEncoder(IReadOnlyDictionary<int, int> positions, ColumnSet notNull)
{
    public static ExpressionEncoder Over(PhysicalNode input) => new(input.Positions, input.NotNull);

    public Expr Encode(ScalarExpression expression)
    {
        var encoded = new Expr { Type = expression.Type.ToProto(expression.IsNullable(notNull)) };
        switch (expression)
        {
            case ColumnExpression column:
                encoded.Column = PositionOf(column.Column);
                break;
            case LiteralExpression literal:
                encoded.Literal = Encode(literal);
                break;
            case CallExpression call:
                encoded.Call = new Expr.Types.Call { Function = call.Name };
                encoded.Call.Args.AddRange(call.Arguments.Select(Encode));
                break;
            case CastExpression cast:
                encoded.Cast = new Expr.Types.Cast { Input = Encode(cast.Input), Strict = cast.Strict, Implicit = cast.IsImplicit };
                break;
            case CaseExpression branch:
                encoded.CaseWhen = new Expr.Types.Case();
                encoded.CaseWhen.Conditions.AddRange(branch.Conditions.Select(Encode));
                encoded.CaseWhen.Results.AddRange(branch.Results.Select(Encode));
                if (branch.Otherwise is not null) encoded.CaseWhen.Otherwise = Encode(branch.Otherwise);
                break;
            case InListExpression list:
                encoded.InList = new Expr.Types.InList { Input = Encode(list.Input), Negated = list.Negated };
                encoded.InList.Values.AddRange(list.Values.Select(Encode));
                break;
            default:
                Check.That(false, $"{expression.GetType().Name} reached the physical plan: {expression}");
                break;
        }

        return encoded;
    }

    public int PositionOf(PlanColumn column)
    {
        Check.That(positions.ContainsKey(column.Id), $"column {column} is not in the operator's input");
        return positions[column.Id];
    }

    public static LiteralValue Encode(LiteralExpression literal)
    {
        switch (literal.Value)
        {
            case null:
                return new LiteralValue();
            case double number:
                return new LiteralValue { DoubleValue = number };
            case string text when literal.Type.Kind is SqlTypeKind.VarBinary or SqlTypeKind.Bitmap or SqlTypeKind.Hll:
                return new LiteralValue { BytesValue = ByteString.CopyFrom(Encoding.Latin1.GetBytes(text)) };
            case string text:
                return new LiteralValue { BytesValue = ByteString.CopyFromUtf8(text) };
            case Int128 number:
                return Encode(number, literal.Type);
            default:
                Check.That(false, $"a constant of .NET type {literal.Value.GetType().Name}");
                return new LiteralValue();
        }
    }

    private static LiteralValue Encode(Int128 number, SqlType type)
    {
        switch (type.Kind)
        {
            case SqlTypeKind.Boolean:
                return new LiteralValue { BoolValue = number != 0 };
            case SqlTypeKind.LargeInt:
            case SqlTypeKind.Decimal when type.Precision > SqlType.MaxDecimal64Precision:
                var bytes = new byte[16];
                BinaryPrimitives.WriteInt128LittleEndian(bytes, number);
                return new LiteralValue { Int128Value = ByteString.CopyFrom(bytes) };
            case SqlTypeKind.Float or SqlTypeKind.Double:
                return new LiteralValue { DoubleValue = ConstantCast.ToDouble(new LiteralExpression(number, SqlType.LargeInt)) };
            default:
                return new LiteralValue { IntValue = (long)number };
        }
    }
}
