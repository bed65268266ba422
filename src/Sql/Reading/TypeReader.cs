using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads type names; spellings with several words become one lower-case name.</summary>
internal static class TypeReader
{
    public static TypeName Read(DataTypeContext tree, SourceText source)
    {
        source.CheckStack(tree);
        var type = tree switch
        {
            ArrayTypeContext array => new TypeName("array", [], [Read(array.dataType(), source)]),
            MapTypeContext map => new TypeName("map", [], [.. map.dataType().Select(item => Read(item, source))]),
            StructTypeContext structure => ReadStruct(structure, source),
            MemberTypeContext members => ApplyModifiers(
                new TypeName(members.ENUM() is not null ? "enum" : "set")
                {
                    Members = [.. members.@string().Select(NameReader.Text)],
                },
                members.typeModifier()),
            SignedTypeContext signed => new TypeName("bigint") { Unsigned = signed.UNSIGNED() is not null },
            DoublePrecisionTypeContext => new TypeName("double"),
            CharacterTypeContext character => ApplyModifiers(
                new TypeName(character.VARYING() is not null ? "varchar" : "char",
                    Arguments(character.typeArguments(), source), []),
                character.typeModifier()),
            BinaryTypeContext binary => new TypeName("binary", Arguments(binary.typeArguments(), source), []),
            ZonedTypeContext => new TypeName("timestamp"),
            PlainTypeContext plain => ApplyModifiers(
                new TypeName(NameReader.Name(plain.identifier()).ToLowerInvariant(),
                    Arguments(plain.typeArguments(), source), []),
                plain.typeModifier()),
            _ => throw source.Wrong(tree, "this is not a type"),
        };
        return type with { Span = source.Span(tree) };
    }

    public static TypeName ApplyModifiers(TypeName type, IEnumerable<TypeModifierContext> modifiers)
    {
        foreach (var modifier in modifiers)
        {
            type = modifier.Start.Type switch
            {
                MatViewLexer.UNSIGNED => type with { Unsigned = true },
                MatViewLexer.CHARACTER or MatViewLexer.CHARSET =>
                    type with { Charset = NameReader.Charset(modifier.charsetName()) },
                MatViewLexer.COLLATE => type with { Collation = NameReader.Charset(modifier.charsetName()) },
                _ => type,
            };
        }

        return type;
    }

    private static TypeName ReadStruct(StructTypeContext tree, SourceText source) =>
        new("struct", [], [.. tree.structField().Select(field => Read(field.dataType(), source))])
        {
            FieldNames = NameReader.Names(tree.structField().Select(field => field.identifier())),
        };

    // MAX and * mean "as long as possible"; the absence of a length means the same.
    private static NodeList<int> Arguments(TypeArgumentsContext? tree, SourceText source) =>
        tree is null
            ? []
            : [.. tree.typeArgument()
                .Where(item => item.INTEGER_VALUE() is not null)
                .Select(item => NameReader.SmallInteger(item.INTEGER_VALUE(), source, item))];
}
