//! The TypeScript types of the interface with the loader, read from the shell's `#[wasm_bindgen]` items.

use std::collections::BTreeMap;

use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, FnArg, ForeignItem, GenericArgument, ImplItem, Item, Lit, Meta, Pat, PathArguments,
    ReturnType, Signature, Token, Type, Visibility,
};

/// The interfaces, by name.
#[derive(Default)]
struct Interfaces(BTreeMap<String, Interface>);

#[derive(Default)]
struct Interface {
    docs: String,
    members: String,
}

/// What the module exports, as the interface `Module` and one for each of its types; and an interface for each type that
/// the loader has to provide. An error names the item that has no equivalent in TypeScript.
pub fn declared(sources: &[String]) -> Result<String, String> {
    let mut found = Interfaces::default();
    found.entry("Module").docs = "/** What the module exports. */\n".to_owned();
    for source in sources {
        for item in syn::parse_file(source).map_err(|e| e.to_string())?.items {
            found.take(&item)?;
        }
    }
    let written = |(name, Interface { docs, members }): (&String, &Interface)| {
        format!("{docs}export interface {name} {{\n{members}}}\n")
    };
    Ok(found.0.iter().map(written).collect::<Vec<_>>().join("\n"))
}

impl Interfaces {
    fn entry(&mut self, name: &str) -> &mut Interface {
        self.0.entry(name.to_owned()).or_default()
    }

    fn take(&mut self, item: &Item) -> Result<(), String> {
        match item {
            Item::Fn(item) if is_bound(&item.attrs) => {
                self.entry("Module").members += &method(&item.attrs, &item.sig)?;
            }
            Item::Struct(item) if is_bound(&item.attrs) => {
                self.entry(&item.ident.to_string()).docs = docs(&item.attrs, "");
            }
            Item::Impl(item) if is_bound(&item.attrs) => {
                let name = type_of(&item.self_ty)?;
                for item in &item.items {
                    if let ImplItem::Fn(item) = item
                        && matches!(item.vis, Visibility::Public(_))
                    {
                        self.entry(&name).members += &method(&item.attrs, &item.sig)?;
                    }
                }
            }
            Item::ForeignMod(block) if is_bound(&block.attrs) => self.take_foreign(&block.items)?,
            _ => {}
        }
        Ok(())
    }

    /// A type that extends one of the browser's belongs to the browser, and so do its methods.
    fn take_foreign(&mut self, items: &[ForeignItem]) -> Result<(), String> {
        let mut ours = Vec::new();
        for item in items {
            if let ForeignItem::Type(item) = item
                && !options(&item.attrs).contains_key("extends")
            {
                ours.push(item.ident.to_string());
                self.entry(&item.ident.to_string()).docs = docs(&item.attrs, "");
            }
        }
        for item in items {
            let ForeignItem::Fn(item) = item else { continue };
            let Some(FnArg::Typed(this)) = item.sig.inputs.first() else { continue };
            let Ok(name) = type_of(&this.ty) else { continue };
            if ours.contains(&name) {
                self.entry(&name).members += &method(&item.attrs, &item.sig)?;
            }
        }
        Ok(())
    }
}

/// One member of an interface, with its comment.
fn method(attributes: &[Attribute], signature: &Signature) -> Result<String, String> {
    let name = signature.ident.to_string();
    let options = options(attributes);
    let shown = options.get("js_name").filter(|name| !name.is_empty()).unwrap_or(&name);
    let returns = match &signature.output {
        ReturnType::Default => "void".to_owned(),
        ReturnType::Type(_, of) => type_of(of).map_err(|e| format!("{name}: {e}"))?,
    };
    let docs = docs(attributes, "  ");
    if options.contains_key("getter") {
        return Ok(format!("{docs}  readonly {shown}: {returns};\n"));
    }
    let mut parameters = Vec::new();
    for input in &signature.inputs {
        let FnArg::Typed(input) = input else { continue };
        let Pat::Ident(pattern) = &*input.pat else {
            return Err(format!("{name}: a parameter without a name"));
        };
        if pattern.ident != "this" {
            let of = type_of(&input.ty).map_err(|e| format!("{name}: {e}"))?;
            parameters.push(format!("{}: {of}", pattern.ident));
        }
    }
    Ok(format!("{docs}  {shown}({}): {returns};\n", parameters.join(", ")))
}

/// The TypeScript equivalent of a type. Functions have no parameters: the shell calls each with none.
fn type_of(of: &Type) -> Result<String, String> {
    let path = match of {
        Type::Reference(of) => return type_of(&of.elem),
        Type::Path(of) => &of.path,
        Type::Tuple(of) if of.elems.is_empty() => return Ok("void".to_owned()),
        _ => return Err("no equivalent in TypeScript".to_owned()),
    };
    let last = path.segments.last().ok_or("no type")?;
    let inner = || match &last.arguments {
        PathArguments::AngleBracketed(given) => match given.args.first() {
            Some(GenericArgument::Type(of)) => type_of(of),
            _ => Err(format!("{} without a type", last.ident)),
        },
        _ => Err(format!("{} without a type", last.ident)),
    };
    match last.ident.to_string().as_str() {
        "str" | "String" => Ok("string".to_owned()),
        "bool" => Ok("boolean".to_owned()),
        "u8" | "u32" | "usize" | "f64" => Ok("number".to_owned()),
        // An error is thrown.
        "Result" => inner(),
        "Option" => Ok(format!("{} | null | undefined", inner()?)),
        "Vec" => Ok(format!("{}[]", inner()?)),
        "Function" => Ok("() => void".to_owned()),
        name @ ("Element" | "Loader" | "Visit") => Ok(name.to_owned()),
        name => Err(format!("{name} has no equivalent in TypeScript")),
    }
}

fn is_bound(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("wasm_bindgen"))
}

/// The options in `#[wasm_bindgen(…)]`, by name.
fn options(attributes: &[Attribute]) -> BTreeMap<String, String> {
    let lists = attributes.iter().filter(|attribute| attribute.path().is_ident("wasm_bindgen"));
    let parsed =
        lists.filter_map(|list| list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok());
    let named = |meta: Meta| {
        let name = meta.path().get_ident()?.to_string();
        let value = match meta {
            Meta::NameValue(pair) => match pair.value {
                Expr::Path(path) => path.path.get_ident()?.to_string(),
                Expr::Lit(text) => match text.lit {
                    Lit::Str(text) => text.value(),
                    _ => return None,
                },
                _ => return None,
            },
            _ => String::new(),
        };
        Some((name, value))
    };
    parsed.flatten().filter_map(named).collect()
}

/// The doc comment, as a JavaScript one.
fn docs(attributes: &[Attribute], indent: &str) -> String {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(text) => match &text.lit {
                Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let lines: Vec<_> = attributes.iter().filter_map(line).collect();
    match &lines[..] {
        [] => String::new(),
        [line] => format!("{indent}/** {line} */\n"),
        lines => {
            let body: Vec<_> =
                lines.iter().map(|line| format!("{indent} * {line}").trim_end().to_owned()).collect();
            format!("{indent}/**\n{}\n{indent} */\n", body.join("\n"))
        }
    }
}
