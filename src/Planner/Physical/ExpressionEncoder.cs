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
public class ExpressionEncoder(IReadOnlyDictionary<int, int> positions, ColumnSet notNull)
{
    public static ExpressionEncoder Over(PhysicalNode input) => new(input.Positions, input.NotNull);

    public Expr Encode(ScalarExpression expression)
    {
        Interruption.Check();
        var encoded = new Expr { Type = expression.Type.ToProto(expression.IsNullable(notNull)) };
        switch (expression)
        {
            case ColumnExpression or LambdaParameter:
                EncodeLeaf(expression, encoded);
                break;
            case FieldExpression field:
                encoded.Field = new Expr.Types.Field { Input = Encode(field.Input), Index = field.Index };
                break;
            case LambdaExpression lambda:
                encoded.Lambda = Encode(lambda);
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

    /// <summary>Writes what an expression reads: columns of the input; inside a lambda, parameters.</summary>
    protected virtual void EncodeLeaf(ScalarExpression leaf, Expr encoded)
    {
        Check.That(leaf is ColumnExpression, $"parameter {leaf} stands outside of its lambda");
        encoded.Column = PositionOf(((ColumnExpression)leaf).Column);
    }

    private Expr.Types.Lambda Encode(LambdaExpression lambda)
    {
        var encoded = new Expr.Types.Lambda();
        encoded.Arrays.AddRange(lambda.Arrays.Select(Encode));
        var inside = new InLambda(lambda, this, positions, notNull);
        encoded.Body = inside.Encode(lambda.Body);
        encoded.Captured.AddRange(inside.Captured);
        return encoded;
    }

    /// <summary>Writes the body of a lambda; what it reads from outside is captured in the order in which it is met.</summary>
    private sealed class InLambda(
        LambdaExpression lambda, ExpressionEncoder outside, IReadOnlyDictionary<int, int> positions, ColumnSet notNull)
        : ExpressionEncoder(positions, notNull)
    {
        private readonly List<ScalarExpression> _captured = [];

        internal IEnumerable<Expr> Captured => _captured.Select(outside.Encode);

        protected override void EncodeLeaf(ScalarExpression leaf, Expr encoded)
        {
            if (leaf is LambdaParameter parameter && lambda.Parameters.Contains(parameter))
            {
                encoded.Parameter = parameter.Place;
                return;
            }

            var at = _captured.IndexOf(leaf);
            if (at < 0)
            {
                at = _captured.Count;
                _captured.Add(leaf);
            }

            encoded.Parameter = lambda.Parameters.Count + at;
        }
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
            case string text when literal.Type.Kind is SqlTypeKind.VarBinary or SqlTypeKind.Bitmap or SqlTypeKind.Hll
                or SqlTypeKind.Percentile or SqlTypeKind.Array or SqlTypeKind.Map or SqlTypeKind.Struct:
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
