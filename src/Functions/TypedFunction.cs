using System.Reflection;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions;

/// <summary>Wraps a kernel struct: reads its argument and result types from the shape that it implements.</summary>
internal sealed class TypedFunction : ScalarFunction
{
    private static readonly Dictionary<Type, (Type Body, bool Text, bool Partial)> s_shapes = new()
    {
        [typeof(IUnaryFunction<,>)] = (typeof(UnaryBody<,,>), false, false),
        [typeof(IBinaryFunction<,,>)] = (typeof(BinaryBody<,,,>), false, false),
        [typeof(ITernaryFunction<,,,>)] = (typeof(TernaryBody<,,,,>), false, false),
        [typeof(IPartialUnaryFunction<,>)] = (typeof(PartialUnaryBody<,,>), false, true),
        [typeof(IPartialBinaryFunction<,,>)] = (typeof(PartialBinaryBody<,,,>), false, true),
        [typeof(IPartialTernaryFunction<,,,>)] = (typeof(PartialTernaryBody<,,,,>), false, true),
        [typeof(IUnaryTextFunction<>)] = (typeof(UnaryTextBody<,>), true, true),
        [typeof(IBinaryTextFunction<,>)] = (typeof(BinaryTextBody<,,>), true, true),
        [typeof(ITernaryTextFunction<,,>)] = (typeof(TernaryTextBody<,,,>), true, true),
        [typeof(IQuaternaryTextFunction<,,,>)] = (typeof(QuaternaryTextBody<,,,,>), true, true),
    };

    private readonly SqlFunctionAttribute _mark;
    private readonly Type _function;
    private readonly Type[] _shapeTypes;
    private readonly Type _body;
    private readonly bool _text;
    private readonly bool _partial;
    private readonly SqlType[] _parameters;
    private readonly SqlType _result;

    private TypedFunction(SqlFunctionAttribute mark, Type function)
    {
        _mark = mark;
        _function = function;
        var shape = function.GetInterfaces().First(each => each.IsGenericType
            && s_shapes.ContainsKey(each.GetGenericTypeDefinition()));
        (_body, _text, _partial) = s_shapes[shape.GetGenericTypeDefinition()];
        _shapeTypes = shape.GetGenericArguments();
        var types = Array.ConvertAll(_shapeTypes, SqlTypeOf);
        _parameters = _text ? types : types[..^1];
        _result = _text ? SqlType.String : types[^1];
    }

    /// <summary>Gives the overloads of a marked struct: one, or one per type of its [ForTypes].</summary>
    internal static IEnumerable<TypedFunction> From(Type marked, SqlFunctionAttribute mark)
    {
        if (!marked.IsGenericTypeDefinition)
        {
            yield return new TypedFunction(mark, marked);
            yield break;
        }

        var types = Check.NotNull(marked.GetCustomAttribute<ForTypesAttribute>()).Types;
        foreach (var type in types) yield return new TypedFunction(mark, marked.MakeGenericType(type));
    }

    public override bool Accepts(int argumentCount) => argumentCount == _parameters.Length;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments, out int cost)
    {
        cost = 0;
        var types = new SqlType[_parameters.Length];
        var digits = _mark.Digits;
        for (var i = 0; i < types.Length; i++)
        {
            var step = TypeCoercion.Cost(arguments[i], _parameters[i]);
            if (step == TypeCoercion.Impossible) return null;
            cost += step;
            types[i] = step == 0 ? arguments[i] : _parameters[i];

            // Moments keep the declared digits of moments; texts are read with all of theirs but declare none.
            if (arguments[i].Kind is SqlTypeKind.DateTime or SqlTypeKind.Time) digits = Math.Max(digits, arguments[i].Scale);
        }

        var result = _result.Kind switch
        {
            SqlTypeKind.DateTime => SqlType.DateTimeOf(digits),
            SqlTypeKind.Time => SqlType.TimeOf(digits),
            _ => _result,
        };
        return new FunctionSignature(name, FunctionKind.Scalar, types, result)
        {
            MayReturnNull = _partial,
            Deterministic = _mark.Deterministic,
            CanFail = _mark.CanFail,
        };
    }

    public override ScalarKernel CreateKernel(FunctionSignature signature)
    {
        var body = _body.MakeGenericType([_function, .. _shapeTypes]);
        var kernel = _text
            ? typeof(TextKernel<>).MakeGenericType(body)
            : typeof(FixedKernel<,>).MakeGenericType(body, _shapeTypes[^1]);
        return (ScalarKernel)Activator.CreateInstance(kernel, signature.ReturnType.ToArrow())!;
    }

    private static SqlType SqlTypeOf(Type type)
    {
        if (type == typeof(bool)) return SqlType.Boolean;
        if (type == typeof(sbyte)) return SqlType.TinyInt;
        if (type == typeof(short)) return SqlType.SmallInt;
        if (type == typeof(int)) return SqlType.Int;
        if (type == typeof(long)) return SqlType.BigInt;
        if (type == typeof(Int128)) return SqlType.LargeInt;
        if (type == typeof(float)) return SqlType.Float;
        if (type == typeof(double)) return SqlType.Double;
        if (type == typeof(Utf8)) return SqlType.String;
        if (type == typeof(Date)) return SqlType.Date;
        if (type == typeof(Timestamp)) return SqlType.DateTimeOf(6);
        Check.That(type == typeof(TimeSpanValue), $"no SQL type stands for {type.Name}");
        return SqlType.Time;
    }
}
