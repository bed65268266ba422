using System.Globalization;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Parsing;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads names, texts, properties and users.</summary>
internal static class NameReader
{
    public static string Name(IdentifierContext tree) => Unquote(tree.Start);

    public static string? OptionalName(IdentifierContext? tree) => tree is null ? null : Name(tree);

    public static string Name(AnyNameContext tree) => Unquote(tree.Start);

    /// <summary>Gives what DROP says about what stands on the object.</summary>
    public static DropRule Rule(bool cascade, bool restrict)
        => cascade ? DropRule.Cascade : restrict ? DropRule.Restrict : DropRule.Standard;

    /// <summary>Gives a word of a list that is a name here.</summary>
    public static string Word(ShowWordContext tree) => Unquote(tree.Start);

    public static string Name(BareAliasContext tree) =>
        tree.@string() is { } text ? Text(text) : Unquote(tree.Start);

    public static string Name(AsAliasContext tree) =>
        tree.@string() is { } text ? Text(text) : Name(tree.identifier());

    public static string? Alias(AsAliasContext? named, BareAliasContext? bare) =>
        named is not null ? Name(named) : bare is not null ? Name(bare) : null;

    public static string Charset(CharsetNameContext tree) =>
        tree.@string() is { } text ? Text(text) : Unquote(tree.Start).ToLowerInvariant();

    public static NodeList<string> Names(IEnumerable<IdentifierContext> trees) => [.. trees.Select(Name)];

    public static NodeList<string> Names(ColumnNamesContext? tree) => tree is null ? [] : Names(tree.identifier());

    public static NodeList<string> Parts(QualifiedNameContext tree)
    {
        var tail = tree.anyName();
        var parts = new string[tail.Length + 1];
        parts[0] = Name(tree.identifier());
        for (var i = 0; i < tail.Length; i++)
        {
            parts[i + 1] = Name(tail[i]);
        }

        return NodeList.Create<string>(parts);
    }

    public static ObjectName Object(QualifiedNameContext tree, SourceText source) =>
        Object(Parts(tree), tree, source);

    public static NodeList<ObjectName> Objects(IEnumerable<QualifiedNameContext> trees, SourceText source) =>
        [.. trees.Select(tree => Object(tree, source))];

    public static ObjectName Object(NodeList<string> parts, ParserRuleContext tree, SourceText source)
    {
        var span = source.Span(tree);
        return parts.Count switch
        {
            1 => new ObjectName(parts[0]) { Span = span },
            2 => new ObjectName(parts[0], parts[1]) { Span = span },
            3 => new ObjectName(parts[0], parts[1], parts[2]) { Span = span },
            _ => throw source.Wrong(tree, "a name has at most three parts: catalog.database.object"),
        };
    }

    public static ColumnRef Column(QualifiedNameContext tree, SourceText source) =>
        new(Parts(tree)) { Span = source.Span(tree) };

    public static NodeList<Property> Properties(PropertiesContext? tree, SourceText source) =>
        tree is null ? [] : Properties(tree.property(), source);

    public static NodeList<Property> Properties(WithOptionsContext? tree, SourceText source) =>
        tree is null ? [] : Properties(tree.property(), source);

    public static NodeList<Property> Properties(IEnumerable<PropertyContext> trees, SourceText source) =>
        [.. trees.Select(tree => Property(tree, source))];

    public static Property Property(PropertyContext tree, SourceText source)
    {
        var key = tree.propertyKey();
        var name = key.@string() is { } text ? Text(text) : string.Join('.', key.anyName().Select(Name));
        return new Property(name, Value(tree.propertyValue(), source)) { Span = source.Span(tree) };
    }

    /// <summary>Gives what a parameter is set to; null for DEFAULT, which is a name, too.</summary>
    public static string? SettingValue(PropertyValueContext? tree, SourceText source) =>
        tree is null || tree.GetText().Equals("DEFAULT", StringComparison.OrdinalIgnoreCase) ? null : Value(tree, source);

    public static string Value(PropertyValueContext tree, SourceText source) =>
        tree.@string() is { } text ? Text(text)
        : tree.anyName() is { } name ? Name(name)
        : source.Text(tree);

    public static UserName User(UserNameContext tree, SourceText source)
    {
        if (tree.CURRENT_USER() is not null)
        {
            return new UserName("", "", IsCurrent: true) { Span = source.Span(tree) };
        }

        var host = tree.USER_VARIABLE() is { } variable ? UnquoteVariable(variable.GetText()) : "%";
        return new UserName(Name(tree.asAlias()), host) { Span = source.Span(tree) };
    }

    public static UserName Grantee(GranteeContext tree, SourceText source) =>
        tree.ROLE() is not null
            ? new UserName(Name(tree.asAlias()), "") { IsRole = true, Span = source.Span(tree) }
            : User(tree.userName(), source);

    public static string UnquoteVariable(string token)
    {
        var name = token[1..];
        return name.Length > 0 && name[0] is '\'' or '"' or '`' ? QuotedText.Decode(name) : name;
    }

    /// <summary>Decodes a text; adjacent ones are one.</summary>
    public static string Text(StringContext tree)
    {
        if (tree.ChildCount == 1)
        {
            return QuotedText.Decode(tree.Start.Text);
        }

        return string.Concat(tree.children.Select(child => QuotedText.Decode(child.GetText())));
    }

    public static string? OptionalText(StringContext? tree) => tree is null ? null : Text(tree);

    public static string? Comment(CommentContext? tree) => tree is null ? null : Text(tree.@string());

    public static long Integer(ITerminalNode node, SourceText source, ParserRuleContext tree) =>
        long.TryParse(node.GetText(), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw source.Wrong(tree, $"the number {node.GetText()} is too large here");

    public static int SmallInteger(ITerminalNode node, SourceText source, ParserRuleContext tree) =>
        Integer(node, source, tree) is <= int.MaxValue and var value
            ? (int)value
            : throw source.Wrong(tree, $"the number {node.GetText()} is too large here");

    public static long Integer(SignedIntegerContext tree, SourceText source)
    {
        var value = Integer(tree.INTEGER_VALUE(), source, tree);
        return tree.MINUS_SIGN() is null ? value : -value;
    }

    private static string Unquote(IToken token) =>
        token.Text[0] is '`' or '"' ? QuotedText.Decode(token.Text) : token.Text;
}
